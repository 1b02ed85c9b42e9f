import type { Severity } from '../../model/diagnostic.ts'
import type { Finding } from '../../model/finding.ts'
import type { CommentLine } from './comment-text.ts'

/** The comment at the title: how much was found, and what the colour means where there is any. */
export function overviewText(findings: readonly Finding[], highlighted: number): readonly CommentLine[] {
  const open = findings.filter(({ waived }) => !waived)
  const count = (severity: Severity): number => open.filter((each) => each.severity === severity).length
  const lines = [
    `${findings.length} phát hiện: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('information')} ghi chú, ${findings.length - open.length} đã miễn trừ. Mỗi phát hiện là một nhận xét tại con số hoặc chỗ có liên quan; chỗ không in trong văn bản thì nhận xét đặt ở đây.`,
    ...(highlighted === 0
      ? []
      : [
          `${highlighted} chỗ tô vàng là số chưa có nguồn: tính từ giá trị phục dựng (nguon: phuc_dung) mà không đơn vị nào công bố, hoặc gõ thẳng vào lời văn. Lệnh report trace cho biết từng số lấy từ đâu.`,
        ]),
  ]
  return [{ text: 'Bản rà soát', strong: true }, ...lines.map((text) => ({ text, strong: false }))]
}
