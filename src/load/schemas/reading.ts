import { z } from 'zod'
import { numberText, provenance, text } from './scalars.ts'

/** A number, or one of the two declared ways of having none. */
export const reading = z
  .union([
    numberText,
    z.strictObject({
      so: numberText.describe('Giá trị, viết như in: 526.305 hoặc 10.041,1'),
      nguon: provenance.optional(),
      ghi_chu: text.optional().describe('Ghi chú cho người đọc số liệu'),
    }),
    z.strictObject({ chua_co: text.describe('Lý do chưa có số liệu') }),
    z.strictObject({ khong_ap_dung: text.describe('Lý do không áp dụng') }),
  ])
  .describe('Một con số viết như in, hoặc {so, nguon, ghi_chu}, hoặc {chua_co: lý do}, hoặc {khong_ap_dung: lý do}')

export type RawReading = z.infer<typeof reading>
