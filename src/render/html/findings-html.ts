import type { Severity } from '../../model/diagnostic.ts'
import type { Finding, PrintedRange } from '../../model/finding.ts'
import { escapeHtml } from './escape-html.ts'

const words: Readonly<Record<Severity, { readonly word: string; readonly style: string }>> = {
  error: { word: 'lỗi', style: 'loi' },
  warning: { word: 'cảnh báo', style: 'canh-bao' },
  information: { word: 'ghi chú', style: 'thong-tin' },
}

/** What validation found, as a list below the document. `id` names its heading: a page may hold two lists. */
export function findingsHtml(findings: readonly Finding[], id = 'ket-qua'): string {
  if (findings.length === 0) return ''
  const open = findings.filter((each) => !each.waived).length
  return `<section aria-labelledby="${id}"><h2 id="${id}">Kết quả kiểm tra: ${open} phát hiện, ${findings.length - open} đã miễn trừ</h2><ul class="ket-qua">${findings.map(findingHtml).join('\n')}</ul></section>`
}

function findingHtml({ rule, severity, message, span, evidence, waived }: Finding): string {
  const { word, style } = words[severity]
  const admissible = evidence?.admissible
  const range = admissible ? ` Giá trị in chấp nhận được: ${rangeText(admissible)}.` : ''
  const computed = evidence
    ? ` Công bố ${evidence.stated}; tính lại ${evidence.calculation} = ${evidence.computed}.`.replace('…..', '…')
    : ''
  const excused = waived ? ` <em>Đã miễn trừ: ${escapeHtml(waived.reason)}</em>` : ''
  return `<li><span class="${style}">${word}</span> ${escapeHtml(rule)}: ${escapeHtml(message.vi)}.${escapeHtml(computed + range)} <code>${escapeHtml(`${span.file}:${span.line}`)}</code>${excused}</li>`
}

/** Each finding under all that it speaks of: its own subject, and those of what it breaks. */
export function findingsBySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const bySubject = new Map<string, Finding[]>()
  const add = (finding: Finding): void => {
    const known = bySubject.get(finding.subject)
    if (known) known.push(finding)
    else bySubject.set(finding.subject, [finding])
    for (const each of finding.consequences ?? []) add(each)
  }
  for (const finding of findings) add(finding)
  return bySubject
}

function rangeText({ from, to }: PrintedRange): string {
  if (from === undefined) return `không quá ${to ?? ''}`
  if (to === undefined) return `từ ${from} trở lên`
  return from === to ? from : `${from} – ${to}`
}
