import { z } from 'zod'
import { breakdown } from './breakdown.ts'
import { decimals, flag, id, percentText, powerOfTenText, text } from './scalars.ts'

const indicator = z.strictObject({
  ten: text.describe('Tên chỉ tiêu, như in trong bảng'),
  don_vi_tinh: z.string().optional().describe('Đơn vị tính: tấn, tỷ đồng, %, tấn/ha'),
  kieu: z
    .enum(['dem', 'do_luong', 'ty_le', 'chi_so'])
    .describe('dem = số đếm, do_luong = số đo, ty_le = tỷ lệ được tính, chi_so = chỉ số đo được (gốc 100)'),
  tinh_chat: z
    .enum(['dong', 'ton', 'vu'])
    .describe('dong = cộng dồn qua các tháng, ton = tại một thời điểm, vu = theo vụ hoặc cả năm'),
  chu_tri: id.optional().describe('Mã đơn vị chủ trì'),
  cha: id.optional().describe('Chỉ tiêu cấp trên'),
  tu_ke_hoach: text.optional().describe('Từ chỉ kế hoạch: kế hoạch, dự toán …'),
  le: decimals.optional().describe('Số chữ số thập phân khi in'),
  do_chinh_xac: powerOfTenText.optional().describe('Số được làm tròn đến: 1, 10, 100 … hoặc 0,1; 0,01 …'),
  lam_tron: z
    .enum(['gan_nhat', 'cat_bo'])
    .optional()
    .describe('gan_nhat = làm tròn đến số gần nhất (mặc định), cat_bo = cắt bỏ phần lẻ'),
  gia: z.enum(['hien_hanh', 'so_sanh']).optional().describe('Giá hiện hành hay giá so sánh'),
  cua_so: text.optional().describe('Khoảng thời gian mà số tháng bao quát'),
  it_hon_la_tot: flag.optional().describe('true: giảm là tốt (tai nạn, tội phạm, dịch bệnh)'),
  co_the_am: flag.optional().describe('true: giá trị có thể âm (lợi nhuận, cán cân); mặc định là không'),
  nguong_bien_dong: percentText
    .optional()
    .describe('Biến động quá số phần trăm này so với bản hay tháng trước thì report diff báo động'),
  chu_yeu: flag.optional().describe('true: chỉ tiêu chủ yếu, có trong bảng tổng hợp'),
  ty_so: z
    .strictObject({ tu: id.describe('Tử số'), mau: id.describe('Mẫu số') })
    .optional()
    .describe('Chỉ với kieu: ty_le'),
})

/** `data/chi-tieu/<lĩnh vực>.yaml`. */
export const catalogueSchema = z
  .strictObject({
    linh_vuc: text.describe('Tên lĩnh vực'),
    chu_tri: id.describe('Đơn vị chủ trì của cả lĩnh vực'),
    chi_tieu: z.record(id, indicator).describe('Chỉ tiêu theo mã'),
    quan_he: z.array(breakdown).optional().describe('Tổng và thành phần'),
  })
  .describe('Danh mục chỉ tiêu của một lĩnh vực')

export type RawCatalogue = z.infer<typeof catalogueSchema>
export type RawIndicator = z.infer<typeof indicator>
