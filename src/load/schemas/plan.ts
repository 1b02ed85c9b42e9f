import { z } from 'zod'
import { reading } from './reading.ts'
import { dateText, id, numberFormat, numberText, provenance, text, wholeNumber } from './scalars.ts'

const version = z.strictObject({
  so: numberText.describe('Kế hoạch năm'),
  tu_ngay: dateText.optional().describe('Có hiệu lực từ ngày'),
  quyet_dinh: text.optional().describe('Văn bản giao'),
  nguon: provenance.optional(),
  ghi_chu: text.optional(),
})

/** `data/ke-hoach/<năm>.yaml`. */
export const planSchema = z
  .strictObject({
    nam: wholeNumber.describe('Năm kế hoạch'),
    dinh_dang_so: numberFormat.optional(),
    nguon: provenance.optional(),
    ke_hoach: z
      .record(id, z.union([reading, version, z.array(version).min(1)]))
      .describe('Kế hoạch hoặc dự toán theo mã chỉ tiêu'),
  })
  .describe('Kế hoạch và dự toán một năm')

export type RawPlan = z.infer<typeof planSchema>
export type RawVersion = z.infer<typeof version>
