import type { Message, Severity } from '../../model/diagnostic.ts'
import type { Evidence, Finding, PrintedRange, Repair } from '../../model/finding.ts'
import type { UnitId } from '../../model/indicator.ts'
import type { Language } from '../language.ts'
import type { LinesOf } from './excerpts.ts'
import { frame, type Marked } from './frames.ts'
import type { Painter } from './painter.ts'
import { repairText } from './repair-text.ts'
import { wrap } from './wrap.ts'

/** What printing needs besides the findings. */
export interface FindingsPage {
  readonly language: Language
  readonly paint: Painter
  readonly columns: number
  readonly linesOf: LinesOf
  readonly unitName: (unit: UnitId) => string
}

/** Inputs shown in a frame; a sum of more says how many others there are. */
const MOST_INPUTS = 8

/** Repairs told; more of them say only that the relation is wide open. */
const MOST_REPAIRS = 4

const severityWord: Readonly<Record<Severity, Message>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'ghi chú', en: 'note' },
}

/** A finding as a clerk reads it: what is wrong, where, how it was found out, what would mend it, who can say. */
export function printFinding(finding: Finding, page: FindingsPage): string {
  const { rule, severity, message } = finding
  const say = sayIn(page.language)
  const word = `${say(severityWord[severity])}[${rule}]`
  const [first = '', ...more] = wrap(`${word}: ${say(message)}`, '', '  ', page.columns)
  const lines = [
    `${page.paint(severity, word)}${first.slice(word.length)}`,
    ...more,
    ...frame(placesOf(finding, say), page.linesOf, page.columns),
    ...noteLines(finding, page),
  ]
  return `${lines.join('\n')}\n`
}

/** What is no fault is told in a line: the place, and nothing to do. */
export function printNote({ rule, message, span }: Finding, { language, columns, paint }: FindingsPage): string {
  const word = `${severityWord.information[language]}[${rule}]`
  const place = span.length === 0 ? span.file : `${span.file}:${span.line}`
  const [first = '', ...more] = wrap(`${word}: ${message[language]} (${place})`, '', '  ', columns)
  return `${[`${paint('information', word)}${first.slice(word.length)}`, ...more].join('\n')}\n`
}

/** A finding that is excused stays in sight, in two lines. */
export function printWaived({ rule, span, waived }: Finding, page: FindingsPage): string {
  if (!waived) return ''
  const words =
    page.language === 'vi'
      ? `đã miễn trừ[${rule}]: ${span.file}:${span.line} — ${waived.reason} (duyệt: ${waived.approvedBy}, đến ${waived.until})`
      : `waived[${rule}]: ${span.file}:${span.line} — ${waived.reason} (approved by ${waived.approvedBy}, until ${waived.until})`
  return `${wrap(words, '', '  ', page.columns).join('\n')}\n`
}

function sayIn(language: Language): (message: Message) => string {
  return (message) => message[language]
}

function placesOf({ span, related = [], evidence }: Finding, say: (message: Message) => string): readonly Marked[] {
  const range = evidence && !isPoint(evidence.statedRange) ? ` → ${evidence.statedRange}` : ''
  const claim = evidence ? `${say({ vi: 'ghi', en: 'says' })} ${evidence.stated}${range}` : ''
  const inputs = distinctPlaces(related).slice(0, MOST_INPUTS)
  const rest = related.length - inputs.length
  const marked: readonly Marked[] = inputs.map((each) => ({ span: each.span, mark: '-', label: say(each.label) }))
  const more = rest > 0 ? say({ vi: ` (và ${rest} số liệu khác)`, en: ` (and ${rest} more)` }) : ''
  return [{ span, mark: '^', label: `${claim}${more}` }, ...marked]
}

type Related = NonNullable<Finding['related']>

function distinctPlaces(related: Related): Related {
  const seen = new Set<string>()
  return related.filter(({ span }) => {
    const place = `${span.file}:${span.line}:${span.column}`
    return !seen.has(place) && seen.add(place)
  })
}

/** What stands below the frame: the recalculation, what would do, what it breaks besides, whom to ask. */
function noteLines(finding: Finding, page: FindingsPage): string[] {
  const say = sayIn(page.language)
  const note = (text: string): string[] => wrap(text, '  = ', '    ', page.columns)
  const help = (text: string): string[] => {
    const word = say({ vi: 'giúp:', en: 'help:' })
    const [first = '', ...more] = wrap(`${word} ${text}`, '', '      ', page.columns)
    return [`${page.paint('hint', word)}${first.slice(word.length)}`, ...more]
  }
  return [
    ...(finding.evidence ? evidenceNotes(finding.evidence, say).flatMap(note) : []),
    ...repairNotes(finding.repairs ?? [], page).flatMap(note),
    ...(finding.consequences ?? []).flatMap((each) => note(consequenceText(each, say))),
    ...(finding.hints ?? []).map(say).flatMap(help),
    ...(finding.owner === undefined ? [] : help(askText(page.unitName(finding.owner), page.language))),
  ]
}

function evidenceNotes(evidence: Evidence, say: (message: Message) => string): readonly string[] {
  const { calculation, computed, computedRange, admissible, gapInLastDigits } = evidence
  const range = isPoint(computedRange) ? '' : `, ${say({ vi: 'khoảng', en: 'range' })} ${computedRange}`
  const recalculated = say({ vi: 'tính lại', en: 'recalculated' })
  const off = say({
    vi: `lệch ${gapInLastDigits} đơn vị ở chữ số cuối`,
    en: `off by ${gapInLastDigits} in the last digit`,
  })
  return [
    `${recalculated}: ${calculation}${computed === '' ? '' : ` = ${computed}`}${range}`,
    ...(admissible
      ? [`${say({ vi: 'giá trị in chấp nhận được', en: 'admissible' })}: ${rangeText(admissible, say)}; ${off}`]
      : [say({ vi: 'không có giá trị in nào chấp nhận được', en: 'no printed value would do' })]),
  ]
}

/** `[142 ; 142]` says no more than the number itself. */
function isPoint(range: string): boolean {
  const [, low, high] = /^\[(.+) ; (.+)\]$/.exec(range) ?? []
  return low !== undefined && low === high
}

function rangeText({ from, to }: PrintedRange, say: (message: Message) => string): string {
  if (from === undefined) return say({ vi: `không quá ${to ?? ''}`, en: `at most ${to ?? ''}` })
  if (to === undefined) return say({ vi: `từ ${from} trở lên`, en: `at least ${from}` })
  return from === to ? from : `${from} – ${to}`
}

/** Where only the claim itself would mend it, the admissible values have said so already. */
function repairNotes(repairs: readonly Repair[], { language }: FindingsPage): readonly string[] {
  const say = sayIn(language)
  const told = repairs.slice(0, MOST_REPAIRS).map((each) => repairText(each, language))
  if (told.length === 0) return []
  const rest = repairs.length - told.length
  const more = rest > 0 ? say({ vi: `; và ${rest} số khác`, en: `; and ${rest} others` }) : ''
  const head =
    repairs.length === 1
      ? say({ vi: 'chỉ cần sửa', en: 'it is enough to change' })
      : say({ vi: 'chỉ cần sửa một trong các số', en: 'it is enough to change one of' })
  return [`${head}: ${told.join('; ')}${more}`]
}

function consequenceText({ rule, span, evidence }: Finding, say: (message: Message) => string): string {
  const stated = evidence ? ` (${say({ vi: 'công bố', en: 'stated' })} ${evidence.stated})` : ''
  return `${say({ vi: 'kéo theo', en: 'breaks too' })}: ${rule} ${span.file}:${span.line}${stated}`
}

function askText(unit: string, language: Language): string {
  return language === 'vi' ? `đề nghị ${unit} xác nhận` : `ask ${unit} to confirm`
}
