import type { Severity } from '../../model/diagnostic.ts'
import type { Finding, PrintedRange } from '../../model/finding.ts'
import type { UnitId } from '../../model/indicator.ts'
import type { Span } from '../../model/source.ts'
import { findingText } from '../findings/finding-text.ts'

/** A paragraph of a comment. */
export interface CommentLine {
  readonly text: string
  readonly strong: boolean
}

/** Places told of a finding; a sum of more says how many others there are. */
const MOST_PLACES = 8

const words: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', information: 'Ghi chú' }

/** A finding as a reviewer reads it in the margin: what it is, how it was found out, where it was typed, whom to ask. */
export function commentText(finding: Finding, unitNames: ReadonlyMap<UnitId, string>): readonly CommentLine[] {
  const { rule, severity, subject, evidence, consequences = [], owner, waived } = finding
  const head = `${words[severity]} ${rule}: ${subject}${waived ? ' (đã miễn trừ)' : ''}`
  const lines = [
    ...findingText(finding, 'vi').split('\n').map(capitalised),
    ...(evidence ? [admissibleText(evidence)] : []),
    `Nơi nhập: ${placesText(finding)}`,
    ...consequences.map(consequenceText),
    ...(owner === undefined ? [] : [`Đề nghị ${unitNames.get(owner) ?? owner} xác nhận.`]),
    ...(waived
      ? [
          `Đã miễn trừ: ${waived.reason} (người duyệt: ${waived.approvedBy}; đến ngày ${waived.until}; ${placeText(waived.span)})`,
        ]
      : []),
  ]
  return [{ text: head, strong: true }, ...lines.map((text) => ({ text, strong: false }))]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function admissibleText({ admissible, gapInLastDigits }: NonNullable<Finding['evidence']>): string {
  return admissible
    ? `Giá trị in chấp nhận được: ${rangeText(admissible)}; lệch ${gapInLastDigits} đơn vị ở chữ số cuối.`
    : 'Không có giá trị in nào chấp nhận được.'
}

function rangeText({ from, to }: PrintedRange): string {
  if (from === undefined) return `không quá ${to ?? ''}`
  if (to === undefined) return `từ ${from} trở lên`
  return from === to ? from : `${from} – ${to}`
}

/** Where the finding stands, and the numbers that it was held against. */
function placesText({ span, related = [] }: Finding): string {
  const told = [
    placeText(span),
    ...related.slice(0, MOST_PLACES).map((each) => `${each.label.vi} (${placeText(each.span)})`),
  ]
  const rest = related.length - MOST_PLACES
  return `${told.join('; ')}${rest > 0 ? `; và ${rest} số liệu khác` : ''}`
}

function consequenceText({ rule, subject, message, span, evidence }: Finding): string {
  const stated = evidence ? `, công bố ${evidence.stated}, tính lại ${evidence.computed || evidence.computedRange}` : ''
  return `Kéo theo ${rule}: ${subject} — ${message.vi}${stated} (${placeText(span)})`
}

function placeText({ file, line, length }: Span): string {
  return length === 0 ? file : `${file}:${line}`
}
