import { z } from 'zod'
import { breakdown } from './breakdown.ts'
import { reading } from './reading.ts'
import { dateText, id, numberFormat, numberText, provenance, text, wholeNumber } from './scalars.ts'

const levels = z.strictObject({
  thang: reading.optional().describe('Số trong tháng'),
  luy_ke: reading.optional().describe('Lũy kế từ đầu năm'),
  gia_tri: reading.optional().describe('Giá trị tại thời điểm, hoặc của cả vụ, cả năm'),
})

const claimKeys = {
  so: numberText.optional().describe('Chính giá trị được công bố'),
  so_ke_hoach: numberText.optional().describe('% so với kế hoạch'),
  vuot_ke_hoach: numberText.optional().describe('% vượt kế hoạch'),
  so_cung_ky: numberText.optional().describe('% tăng (giảm: số âm) so với cùng kỳ'),
  so_thang_truoc: numberText.optional().describe('% tăng (giảm: số âm) so với tháng trước'),
  chenh_lech_cung_ky: numberText.optional().describe('Mức tăng (giảm: số âm) so với cùng kỳ'),
  chenh_lech_thang_truoc: numberText.optional().describe('Mức tăng (giảm: số âm) so với tháng trước'),
  bang_cung_ky: numberText.optional().describe('Bằng bao nhiêu % cùng kỳ'),
  bang_thang_truoc: numberText.optional().describe('Bằng bao nhiêu % tháng trước'),
  ty_trong: z
    .strictObject({ cua: id.describe('Chỉ tiêu là tổng thể'), so: numberText })
    .optional()
    .describe('Tỷ trọng trong một chỉ tiêu khác, %'),
  thang_truoc: numberText.optional().describe('Giá trị tháng trước được nhắc lại'),
  cung_ky: numberText.optional().describe('Giá trị cùng kỳ được nhắc lại'),
  gia: z
    .enum(['hien_hanh', 'so_sanh'])
    .optional()
    .describe('Giá dùng để tính tốc độ tăng: hiện hành hay so sánh, khi khác giá của số liệu'),
}

const { so: _value, ...relativeClaims } = claimKeys
const levelClaims = z.union([numberText, z.strictObject(claimKeys)])

/** What a department states about its own figures. Keys at the top speak of the main level. */
const claims = z
  .strictObject({
    ...relativeClaims,
    thang: levelClaims.optional().describe('Số công bố về tháng'),
    luy_ke: levelClaims.optional().describe('Số công bố về lũy kế'),
    gia_tri: levelClaims.optional().describe('Số công bố về giá trị'),
  })
  .describe('Những con số đơn vị tự công bố về số liệu của mình: chỉ để kiểm tra, không dùng để tính')

const indicatorEntry = z.strictObject({
  ...levels.shape,
  thang_truoc: levels.optional().describe('Số tháng trước, khi chưa có thư mục của tháng đó'),
  cung_ky: levels.optional().describe('Số cùng kỳ năm trước, khi chưa có thư mục của tháng đó'),
  chi_so: z
    .strictObject({ thang_truoc: reading.optional(), cung_ky: reading.optional() })
    .optional()
    .describe('Chỉ số đo được, gốc 100 (chỉ tiêu kiểu chi_so)'),
  nguon: provenance.optional(),
  dieu_chinh: z
    .strictObject({
      so: numberText.describe('Phần lũy kế các tháng trước được điều chỉnh thêm (giảm: số âm)'),
      ly_do: text.describe('Lý do điều chỉnh'),
      van_ban: text.optional().describe('Văn bản điều chỉnh'),
    })
    .optional()
    .describe('Điều chỉnh lũy kế các tháng trước, khai trong tháng điều chỉnh'),
  nhan: text.optional().describe('Nhãn mà đơn vị in cho chỉ tiêu này, khi khác tên trong danh mục'),
  ghi_chu: text.optional(),
  cong_bo: claims.optional(),
})

const listItem = z.union([text, z.strictObject({ don_vi: id }), z.strictObject({ chi_tieu: id })])

const list = z.union([
  z.array(listItem),
  z.strictObject({
    cong_bo: numberText.optional().describe('Số lượng được công bố, để kiểm tra'),
    muc: z.array(listItem),
  }),
])

const direction = z.enum(['tang', 'giam', 'khong_doi'])

const remark = z
  .strictObject({
    chi_tieu: z.array(id).min(1).optional().describe('Các chỉ tiêu được nêu'),
    danh_sach: id.optional().describe('Hoặc một danh sách đã khai, gồm các chỉ tiêu được nêu'),
    muc: z
      .enum(['thang', 'luy_ke', 'gia_tri'])
      .optional()
      .describe('So sánh số tháng, lũy kế hay giá trị; mặc định: số tháng so tháng trước, lũy kế so cùng kỳ'),
    so_thang_truoc: direction.optional().describe('Tăng, giảm hay không đổi so với tháng trước'),
    lien_tiep: wholeNumber.optional().describe('Số tháng liên tiếp tăng (giảm) so với tháng trước'),
    so_cung_ky: direction.optional().describe('Tăng, giảm hay không đổi so với cùng kỳ'),
    so_ke_hoach: z.enum(['vuot', 'dat', 'chua_dat']).optional().describe('Vượt, đạt hay chưa đạt kế hoạch'),
  })
  .describe('Nhận định bằng lời về chiều tăng giảm của một số chỉ tiêu, để đối chiếu với số liệu')

const meeting = z
  .strictObject({
    ten: text.describe('Tên cuộc họp, như in trong phụ lục'),
    ngay: dateText.optional().describe('Ngày họp, YYYY-MM-DD'),
    goi_chung: text
      .optional()
      .describe('Thành phần dự họp gọi chung là gì: sở ngành, thành viên UBND tỉnh; mặc định: đơn vị'),
    cap_pho: id.optional().describe('Danh sách (danh_sach) đơn vị cử cấp phó dự thay'),
    khong_lanh_dao: id.optional().describe('Danh sách đơn vị không có lãnh đạo dự'),
    vang: id.optional().describe('Danh sách đơn vị vắng họp'),
  })
  .describe('Một cuộc họp và các đơn vị vắng hoặc cử người dự thay')

const citedDocument = z.strictObject({
  loai: text.describe('Loại văn bản: Công văn, Quyết định …'),
  so: text.describe('Số và ký hiệu: 1596/UBND-KGVX'),
  ngay: dateText.optional(),
  co_quan: text.describe('Cơ quan ban hành'),
  trich_yeu: text.describe('Trích yếu nội dung'),
})

/** `data/<tháng>/<lĩnh vực>.yaml`. */
export const submissionSchema = z
  .strictObject({
    don_vi: id.describe('Mã đơn vị gửi số liệu (data/don-vi.yaml)'),
    ngay_gui: dateText.optional().describe('Ngày gửi, YYYY-MM-DD'),
    muc_so_lieu: z.enum(['uoc', 'so_bo', 'chinh_thuc']).optional().describe('Mức độ: ước, sơ bộ hay chính thức'),
    dinh_dang_so: numberFormat.optional(),
    nguon: provenance.optional(),
    chi_tieu: z.record(id, indicatorEntry).optional().describe('Số liệu theo mã chỉ tiêu'),
    quan_he: z.array(breakdown).optional().describe('Tổng và thành phần'),
    van_ban: z.record(id, citedDocument).optional().describe('Văn bản được viện dẫn'),
    noi_dung: z.record(id, text).optional().describe('Lời văn theo vị trí; số trong lời văn lấy bằng {{…}}'),
    nhan_dinh: z.record(id, remark).optional().describe('Nhận định tăng, giảm, đạt kế hoạch mà lời văn nêu'),
    danh_sach: z.record(id, list).optional().describe('Danh sách mà báo cáo đếm hoặc liệt kê'),
    cuoc_hop: z.array(meeting).optional().describe('Các cuộc họp trong tháng, theo thứ tự in'),
  })
  .describe('Số liệu một lĩnh vực trong một tháng')

export type RawSubmission = z.infer<typeof submissionSchema>
export type RawEntry = z.infer<typeof indicatorEntry>
export type RawMeeting = z.infer<typeof meeting>
export type RawRemark = z.infer<typeof remark>
export type RawLevels = z.infer<typeof levels>
export type RawClaims = z.infer<typeof claims>
