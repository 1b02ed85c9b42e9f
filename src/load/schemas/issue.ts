import { z } from 'zod'
import { dateText, flag, id, reportNumber } from './scalars.ts'
import { signer } from './settings.ts'

/** `data/<tháng>/bao-cao.yaml`. */
export const issueSchema = z
  .strictObject({
    so: reportNumber.optional().describe('Số văn bản; để trống khi là dự thảo'),
    da_ban_hanh: flag.optional().describe('true: đã ký, ban hành; dùng khi bản điện tử để trống số văn bản'),
    ngay: dateText.optional().describe('Ngày ký'),
    nguoi_ky: signer.optional().describe('Người ký tháng này, khi khác thiết đặt chung'),
    moc: z.record(id, dateText).optional().describe('Các mốc thời gian mà lời văn nhắc đến'),
    nhan_bao_cao: z
      .strictObject({
        den_ngay: dateText.optional().describe('Chốt danh sách đến ngày'),
        da_gui: z.record(id, dateText).describe('Đơn vị đã gửi và ngày gửi'),
      })
      .optional(),
  })
  .describe('Báo cáo của một tháng: số, ngày, người ký, ai đã gửi')

export type RawIssue = z.infer<typeof issueSchema>
