import type { Message } from '../../model/diagnostic.ts'

/** What of Markdown the report has no use for, by the token that shows it. */
const refused: Readonly<Record<string, Message>> = {
  code_block: {
    vi: 'dòng thụt từ 4 dấu cách bị coi là mã nguồn; hãy bỏ thụt dòng',
    en: 'a line indented by four spaces is code; do not indent it',
  },
  fence: { vi: 'không dùng khối mã ```', en: 'no code blocks' },
  blockquote_open: { vi: 'không dùng trích dẫn “>”', en: 'no block quotes' },
  hr: { vi: 'không dùng đường kẻ ngang', en: 'no horizontal rules' },
  table_open: { vi: 'không kẻ bảng bằng Markdown; dùng {{bang "…"}}', en: 'no Markdown tables; use {{bang "…"}}' },
  code_inline: { vi: 'không dùng dấu ` trong văn bản', en: 'no code in the line' },
  link_open: { vi: 'không dùng liên kết', en: 'no links' },
  image: { vi: 'không dùng hình ảnh', en: 'no images' },
  s_open: { vi: 'không dùng gạch ngang chữ ~~', en: 'no struck-out text' },
  html: { vi: 'không dùng thẻ HTML', en: 'no HTML' },
  setext: {
    vi: 'tiêu đề viết bằng # ở đầu dòng, không bằng dòng === hay --- phía dưới',
    en: 'a heading begins with #, not with a line === or --- under it',
  },
  deep_heading: { vi: 'tiêu đề chỉ có ba cấp #, ##, ###', en: 'headings have three levels only' },
  deep_item: { vi: 'danh sách chỉ có hai tầng (- và +)', en: 'lists have two levels only' },
  list_heading: { vi: 'tiêu đề không nằm trong danh sách', en: 'no headings inside lists' },
  list_mark: { vi: 'mục đánh số viết “1.”, không viết “1)”', en: 'write numbered items “1.”, not “1)”' },
}

/** Words for a construct that is refused; `undefined` where it is not. */
export function refusal(construct: string): Message | undefined {
  return Object.hasOwn(refused, construct) ? refused[construct] : undefined
}
