import { z } from 'zod'
import { flag, id } from './scalars.ts'

export const breakdown = z
  .strictObject({
    tong: id.describe('Chỉ tiêu tổng'),
    thanh_phan: z.array(id).min(1).describe('Các chỉ tiêu thành phần'),
    tron_ven: flag.describe('true = các thành phần cộng lại đúng bằng tổng; false = chỉ là “trong đó”'),
  })
  .describe('Quan hệ tổng – thành phần')

export type RawBreakdown = z.infer<typeof breakdown>
