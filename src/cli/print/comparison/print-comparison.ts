import type { Cosmetic, DataChange, FigureChange, ReportComparison, ReportSide } from '../../../model/comparison.ts'
import type { Message } from '../../../model/diagnostic.ts'
import { periodKey } from '../../../model/period.ts'
import {
  type FigureGroup,
  type Outline,
  outlineOf,
  passageOf,
  type TextChange,
} from '../../../render/comparison/outline.ts'
import { wrap } from '../wrap.ts'
import type { ComparisonPage } from './comparison-page.ts'
import { countsLine } from './counts-line.ts'
import { figureRows } from './figure-rows.ts'
import { inGroups } from './in-groups.ts'
import { signsLegend, textLines } from './text-lines.ts'

/** A comparison for the terminal: counts, alarms, figures by weight, wording, notes, moves, data, who has sent. */
export function printComparison(comparison: ReportComparison, page: ComparisonPage): string {
  const outline = outlineOf(comparison)
  const { language, columns } = page
  const sections = [
    figureSection(HEADINGS.alarms, outline.alarms, page),
    figureSection(HEADINGS.movements, outline.movements, page),
    namesSection(HEADINGS.onlyAfter, outline.onlyAfter, page),
    namesSection(HEADINGS.onlyBefore, outline.onlyBefore, page),
    textSection(HEADINGS.texts, outline.texts, page, comparison),
    textSection(HEADINGS.notes, outline.notes, page, comparison),
    movesSection(outline, page),
    dataSection(HEADINGS.data, outline.data, page),
    dataSection(HEADINGS.sent, outline.sent, page),
    foldedSection(outline, page),
  ].filter((lines) => lines.length > 0)
  const head = [
    ...wrap(titleOf(comparison)[language], '', '  ', columns),
    ...wrap(countsLine(comparison, outline)[language], '', '  ', columns),
  ]
  return `${[head, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const HEADINGS = {
  alarms: { vi: 'CẦN XEM TRƯỚC', en: 'LOOK AT FIRST' },
  movements: { vi: 'BIẾN ĐỘNG LỚN', en: 'LARGE MOVEMENTS' },
  onlyAfter: { vi: 'MỚI IN', en: 'NEWLY PRINTED' },
  onlyBefore: { vi: 'KHÔNG CÒN IN', en: 'NO LONGER PRINTED' },
  texts: { vi: 'LỜI VĂN', en: 'WORDING' },
  notes: { vi: 'CHÚ THÍCH', en: 'NOTES' },
  moves: { vi: 'CHUYỂN CHỖ', en: 'MOVED' },
  data: { vi: 'DỮ LIỆU', en: 'DATA' },
  sent: { vi: 'GỬI BÁO CÁO', en: 'WHO SENT' },
} as const satisfies Readonly<Record<string, Message>>

function titleOf({ before, after, relation }: ReportComparison): Message {
  const [old, now] = [sideText(before), sideText(after)]
  return relation === 'months'
    ? { vi: `So sánh ${old.vi} → ${now.vi}`, en: `${old.en} → ${now.en}` }
    : {
        vi: `So sánh hai bản ${monthText(after).vi}: ${before.name} → ${after.name}`,
        en: `Drafts of ${monthText(after).en}: ${before.name} → ${after.name}`,
      }
}

function sideText(side: ReportSide): Message {
  const month = monthText(side)
  const named = side.name === month.en ? '' : ` (${side.name})`
  return { vi: `${month.vi}${named}`, en: `${month.en}${named}` }
}

function monthText({ period }: ReportSide): Message {
  return { vi: `tháng ${period.month}/${period.year}`, en: periodKey(period) }
}

function heading(text: Message, shown: number, all: number, page: ComparisonPage): string {
  const { vi, en } = text
  if (shown === all) return page.language === 'vi' ? `${vi} (${all})` : `${en} (${all})`
  return page.language === 'vi'
    ? `${vi} (${shown} trong ${all}; xem hết: --all)`
    : `${en} (${shown} of ${all}; all: --all)`
}

function figureSection(title: Message, groups: readonly FigureGroup[], page: ComparisonPage): readonly string[] {
  if (groups.length === 0) return []
  const shown = groups.slice(0, page.top)
  const rows = inGroups(shown, page, ({ first }) => ({ muc: first.sector, unit: first.owner }))
  return [
    heading(title, shown.length, groups.length, page),
    ...rows.flatMap(({ name, entries }) =>
      name === undefined ? figureRows(entries, page, '  ') : [`  ${name}`, ...figureRows(entries, page, '    ')],
    ),
  ]
}

function namesSection(title: Message, changes: readonly FigureChange[], page: ComparisonPage): readonly string[] {
  if (changes.length === 0) return []
  const shown = changes.slice(0, page.top)
  const names = shown.map(({ label }) => label[page.language]).join('; ')
  return [heading(title, shown.length, changes.length, page), ...wrap(names, '  ', '  ', page.columns)]
}

function textSection(
  title: Message,
  changes: readonly TextChange[],
  page: ComparisonPage,
  comparison: ReportComparison,
): readonly string[] {
  if (changes.length === 0) return []
  const shown = changes.slice(0, page.top)
  const senders = new Map(
    [...comparison.before.facts.sources, ...comparison.after.facts.sources].map(({ file, unit }) => [file, unit]),
  )
  const groups = inGroups(shown, page, (change) => {
    const { headings, origin } = passageOf(change)
    return { muc: headings[0], unit: origin && senders.get(origin.file) }
  })
  return [
    `${heading(title, shown.length, changes.length, page)}`,
    ...wrap(signsLegend(page), '  ', '  ', page.columns).map((line) => page.paint('faint', line)),
    ...groups.flatMap(({ name, entries }) => [
      ...(name === undefined ? [] : [`  ${name}`]),
      ...entries.flatMap((each) => textLines(each, page)),
    ]),
  ]
}

function movesSection({ moves }: Outline, page: ComparisonPage): readonly string[] {
  if (moves.length === 0) return []
  const shown = moves.slice(0, page.top)
  return [
    heading(HEADINGS.moves, shown.length, moves.length, page),
    ...shown.flatMap(({ before, after }) => {
      const [from, to] = [before.headings.at(-1) ?? '', after.headings.at(-1) ?? '']
      const origin = after.origin ? `${after.origin.file}:${after.origin.line}` : ''
      return wrap(`${origin}: ${from} → ${to}`, '  ', '    ', page.columns)
    }),
  ]
}

function dataSection(title: Message, changes: readonly DataChange[], page: ComparisonPage): readonly string[] {
  if (changes.length === 0) return []
  const shown = changes.slice(0, page.top)
  return [
    heading(title, shown.length, changes.length, page),
    ...shown.flatMap(({ message, after, before }) => {
      const span = after ?? before
      const where = span ? ` (${span.file}:${span.line})` : ''
      return wrap(`${message[page.language]}${where}`, '  ', '    ', page.columns)
    }),
  ]
}

const COSMETIC_NAMES: Readonly<Record<Cosmetic, Message>> = {
  unicode: { vi: 'cách mã hóa chữ', en: 'encoding of letters' },
  'tone-mark': { vi: 'vị trí dấu thanh', en: 'place of tone marks' },
  quotes: { vi: 'dấu ngoặc kép', en: 'quotation marks' },
  dashes: { vi: 'gạch ngang', en: 'dashes' },
  'leading-zero': { vi: 'số 0 đứng đầu', en: 'leading zeros' },
  blanks: { vi: 'khoảng trắng', en: 'blanks' },
  'letter-case': { vi: 'chữ hoa, chữ thường', en: 'letter case' },
  emphasis: { vi: 'chữ đậm, nghiêng', en: 'bold, italics' },
  'note-number': { vi: 'số của chú thích', en: 'numbers of notes' },
}

/** What changes nothing of what is said, in a line each. */
function foldedSection(
  { onlyFigures, renumbered, cosmetic }: Outline,
  { language, columns }: ComparisonPage,
): readonly string[] {
  const vi = language === 'vi'
  const kinds = [...cosmetic].map(([kind, count]) => `${COSMETIC_NAMES[kind][language]} ${count}`)
  return [
    ...(onlyFigures > 0
      ? [vi ? `Chỉ số liệu thay đổi: ${onlyFigures} đoạn` : `Only figures changed: ${onlyFigures} passages`]
      : []),
    ...(renumbered > 0 ? [vi ? `Chú thích đánh số lại: ${renumbered}` : `Notes renumbered: ${renumbered}`] : []),
    ...(kinds.length > 0 ? [`${vi ? 'Chỉ khác hình thức: ' : 'Cosmetic only: '}${kinds.join(', ')}`] : []),
  ].flatMap((line) => wrap(line, '', '  ', columns))
}
