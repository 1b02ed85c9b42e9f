import { z } from 'zod'
import { dayOfMonth, decimals, flag, id, numberFormat, text } from './scalars.ts'

export const signer = z
  .strictObject({
    quyen_han: text.describe('TM. ỦY BAN NHÂN DÂN'),
    chuc_vu: z.array(text).min(1).describe('CHỦ TỊCH, hoặc KT. CHỦ TỊCH và PHÓ CHỦ TỊCH'),
    ho_ten: text,
  })
  .describe('Người ký')

/** `bao-cao.yaml`. */
export const settingsSchema = z
  .strictObject({
    tinh: text.describe('Tên tỉnh'),
    co_quan: z.strictObject({
      ten: text.describe('Tên cơ quan ban hành'),
      tren_van_ban: z.array(text).min(1).describe('Tên trên đầu văn bản, mỗi mục một dòng'),
      ky_hieu: text.describe('Ký hiệu văn bản: BC-UBND'),
      dia_danh: text.describe('Địa danh ghi trước ngày tháng'),
    }),
    nguoi_ky: signer,
    noi_nhan: z.array(text).describe('Nơi nhận'),
    luu: text.describe('Sau chữ Lưu'),
    dinh_dang_so: numberFormat.optional(),
    cach_viet: z
      .strictObject({
        so_cung_ky: text.optional(),
        so_thang_truoc: text.optional(),
        ke_hoach: text.optional(),
        le_phan_tram: decimals.optional().describe('Số chữ số thập phân của tỷ lệ phần trăm'),
        so_0: flag.optional().describe('true: số đếm dưới 10 thêm số 0 (07 vụ)'),
        giu_khong: flag.optional().describe('true: giữ số 0 cuối phần thập phân (7,70%)'),
      })
      .optional()
      .describe('Cách viết chung; từng chỗ có thể viết khác'),
    han_gui: dayOfMonth.optional().describe('Ngày trong tháng là hạn gửi báo cáo'),
    mau: id.optional().describe('Bộ mẫu trong thư mục templates'),
  })
  .describe('Thiết đặt chung của báo cáo')

export type RawSettings = z.infer<typeof settingsSchema>
export type RawSigner = z.infer<typeof signer>
