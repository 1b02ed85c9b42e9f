import { z } from 'zod'
import { itemMark, lengthText, numberForm, text } from './scalars.ts'

/** `templates/<bộ mẫu>/trinh-bay.yaml`. */
export const layoutSchema = z
  .strictObject({
    ten_loai: text.describe('Tên loại văn bản: BÁO CÁO'),
    trich_yeu: text.describe('Trích yếu, có thể dùng {{ky.thang}}, {{ky.nam}}'),
    de_muc: z
      .strictObject({
        cap_1: numberForm.optional().describe('Đề mục cấp 1, mặc định I.'),
        cap_2: numberForm.optional().describe('Đề mục cấp 2, mặc định 1.'),
        cap_3: numberForm.optional().describe('Đề mục cấp 3, mặc định a)'),
      })
      .optional()
      .describe('Cách đánh số đề mục: ghi số đầu tiên, như I. hoặc 1. hoặc a) hoặc A. hoặc Phần I.'),
    dau_muc: z
      .strictObject({
        ngoai: itemMark.optional().describe('Dấu đầu mục, thay cho -'),
        trong: itemMark.optional().describe('Dấu đầu mục bên trong, thay cho +'),
      })
      .optional()
      .describe('Dấu đầu dòng của các mục không đánh số'),
    trang: z
      .strictObject({
        le_tren: lengthText.optional().describe('Lề trên, mm (20–25)'),
        le_duoi: lengthText.optional().describe('Lề dưới, mm (20–25)'),
        le_trai: lengthText.optional().describe('Lề trái, mm (30–35)'),
        le_phai: lengthText.optional().describe('Lề phải, mm (15–20)'),
        phong_chu: text.optional().describe('Phông chữ'),
        co_chu: lengthText.optional().describe('Cỡ chữ nội dung, pt (13–14)'),
        co_chu_chu_thich: lengthText.optional().describe('Cỡ chữ chú thích, pt'),
        co_chu_bang: lengthText.optional().describe('Cỡ chữ trong bảng, pt'),
        thut_dong: lengthText.optional().describe('Thụt dòng đầu, mm (10 hoặc 12.7)'),
        truoc_doan: lengthText.optional().describe('Khoảng cách trước đoạn, pt (tối thiểu 6)'),
        gian_dong: lengthText.optional().describe('Giãn dòng (1–1.5)'),
      })
      .optional(),
  })
  .describe('Cách trình bày văn bản')

export type RawLayout = z.infer<typeof layoutSchema>
