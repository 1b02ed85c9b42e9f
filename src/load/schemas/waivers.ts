import { z } from 'zod'
import { dateText, flag, text } from './scalars.ts'

const waiver = z.strictObject({
  quy_tac: text.describe('Mã quy tắc của phát hiện'),
  doi_tuong: text.describe('Đối tượng của phát hiện: mã con số, danh sách …'),
  cong_bo: text.optional().describe('Số được công bố, như phát hiện in ra'),
  tinh_lai: text.optional().describe('Số tính lại, như phát hiện in ra'),
  thong_bao: text.optional().describe('Nội dung phát hiện, khi phát hiện không có số tính lại'),
  ly_do: text.optional().describe('Vì sao chấp nhận'),
  can_cu: text.optional().describe('Văn bản hoặc việc làm căn cứ'),
  nguoi_de_nghi: text.optional().describe('Ai đề nghị'),
  nguoi_duyet: text.optional().describe('Ai duyệt; khác người đề nghị'),
  den_ngay: dateText.optional().describe('Có giá trị đến ngày, nhiều nhất 62 ngày kể từ ngày báo cáo'),
  in_chu_thich: flag
    .optional()
    .describe('true: in lý do thành chú thích của con số, ở chỗ đầu tiên báo cáo in con số đó'),
})

/** `data/<tháng>/mien-tru.yaml`. */
export const waiversSchema = z
  .strictObject({ mien_tru: z.array(waiver).describe('Mỗi mục miễn trừ đúng một phát hiện') })
  .describe('Những phát hiện được chấp nhận trong một tháng')

export type RawWaivers = z.infer<typeof waiversSchema>
