import type { Message } from '../../model/diagnostic.ts'
import type { UndecidableReason, Validation } from '../../model/finding.ts'
import type { Period } from '../../model/period.ts'
import { periodKey } from '../../model/period.ts'
import type { FindingsPage } from './findings.ts'
import { wrap } from './wrap.ts'

/** Names told of units that wait; the number says how many there are. */
const MOST_UNITS = 5

const reasonWords: Readonly<Record<UndecidableReason, Message>> = {
  MISSING_INPUT: { vi: 'thiếu số liệu', en: 'input missing' },
  NO_HISTORY: { vi: 'chưa có kỳ trước', en: 'no history' },
  ZERO_BASE: { vi: 'gốc bằng 0', en: 'zero base' },
  BASE_SPANS_ZERO: { vi: 'gốc có thể bằng 0', en: 'base may be zero' },
  SIGN_CHANGE: { vi: 'đổi dấu', en: 'sign changes' },
  UNIT: { vi: 'khác đơn vị tính', en: 'units differ' },
  PRICE_BASIS: { vi: 'khác giá', en: 'price basis differs' },
  LEVEL: { vi: 'khác loại số', en: 'level differs' },
  WINDOW: { vi: 'khác khoảng thời gian', en: 'window differs' },
  DUPLICATE_CONFLICT: { vi: 'số liệu trùng mà khác nhau', en: 'duplicates differ' },
  EXCESS_DIGITS: { vi: 'thừa chữ số', en: 'excess digits' },
  RULE_ERROR: { vi: 'quy tắc gặp lỗi', en: 'rule crashed' },
}

/** The last words of a validation: what was found, what was checked, who is still missing. */
export function printValidationSummary(validation: Validation, period: Period, page: FindingsPage): string {
  const vi = page.language === 'vi'
  const [first = '', ...more] = vi ? vietnamese(validation, period, page) : english(validation, period, page)
  const lines = [first, ...(nothingChecked(validation) ? [NOT_READ[page.language]] : more)]
  return `${lines.flatMap((line) => wrap(line, '', '    ', page.columns)).join('\n')}\n`
}

const NOT_READ: Message = {
  vi: '  Chưa đối chiếu số liệu: sửa các lỗi trên để đọc được mọi tệp, rồi kiểm tra lại',
  en: '  No data were checked: mend the errors above, so that every file can be read, and check again',
}

/** A month that could not be read: no relation was looked at, and nobody knows who has sent. */
function nothingChecked({ tally, completeness }: Validation): boolean {
  return completeness.units === 0 && Object.values(tally).every((count) => count === 0)
}

function vietnamese(validation: Validation, { year, month }: Period, page: FindingsPage): string[] {
  const { tally, completeness } = validation
  const { errors, warnings, notes, waived } = counts(validation)
  return [
    `Kiểm tra tháng ${month}/${year}: ${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú; ${waived} phát hiện đã miễn trừ`,
    `  Quan hệ: ${tally.confirmed} khớp, ${tally.compatible} tương thích, ${tally.inconsistent} mâu thuẫn, ${tally.undecidable} không kiểm được${reasons(validation, page)}`,
    `  Đơn vị: ${completeness.sent}/${completeness.units} đã gửi, ${completeness.late.length} sau hạn${waiting(validation, page, '; còn chờ: ')}`,
  ]
}

function english(validation: Validation, period: Period, page: FindingsPage): string[] {
  const { tally, completeness } = validation
  const { errors, warnings, notes, waived } = counts(validation)
  return [
    `Checked ${periodKey(period)}: ${errors} errors, ${warnings} warnings, ${notes} notes; ${waived} findings waived`,
    `  Relations: ${tally.confirmed} confirmed, ${tally.compatible} compatible, ${tally.inconsistent} inconsistent, ${tally.undecidable} undecidable${reasons(validation, page)}`,
    `  Units: ${completeness.sent} of ${completeness.units} have sent, ${completeness.late.length} late${waiting(validation, page, '; waiting for: ')}`,
  ]
}

function counts({ findings }: Validation): { errors: number; warnings: number; notes: number; waived: number } {
  const open = findings.filter(({ waived }) => !waived)
  const of = (severity: string): number => open.filter((each) => each.severity === severity).length
  return {
    errors: of('error'),
    warnings: of('warning'),
    notes: of('information'),
    waived: findings.length - open.length,
  }
}

function reasons({ undecided }: Validation, { language }: FindingsPage): string {
  const byReason = new Map<UndecidableReason, number>()
  for (const { reason } of undecided) byReason.set(reason, (byReason.get(reason) ?? 0) + 1)
  const told = [...byReason].map(([reason, count]) => `${reasonWords[reason][language]} ${count}`)
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}

/** Each unit with how many figures of the report wait for it. */
function waiting({ completeness }: Validation, page: FindingsPage, lead: string): string {
  const { waiting: units } = completeness
  if (units.length === 0) return ''
  const figures = page.language === 'vi' ? 'con số' : 'figures'
  const names = units
    .slice(0, MOST_UNITS)
    .map(({ unit, figures: list }) => `${page.unitName(unit)}${list.length > 0 ? ` (${list.length} ${figures})` : ''}`)
  const rest = units.length - names.length
  return `${lead}${names.join(', ')}${rest > 0 ? ` … +${rest}` : ''}`
}
