import { z } from 'zod'
import { dateText, flag, id, text } from './scalars.ts'

/** `data/don-vi.yaml`. */
export const unitsSchema = z
  .strictObject({
    don_vi: z
      .record(
        id,
        z.strictObject({
          ten: text.describe('Tên đầy đủ'),
          ten_ngan: text.optional().describe('Tên gọn'),
          nhom: id.describe('Nhóm trong phụ lục'),
          bao_cao: flag.optional().describe('false: chỉ được nhắc tên, không phải gửi báo cáo'),
          tu_ngay: dateText.optional(),
          den_ngay: dateText.optional(),
        }),
      )
      .describe('Đơn vị theo mã, đúng thứ tự trong phụ lục'),
  })
  .describe('Các đơn vị báo cáo')

export type RawUnits = z.infer<typeof unitsSchema>
