import type { DataChange, FigureChange, ReportComparison } from '../../../model/comparison.ts'
import type { Message } from '../../../model/diagnostic.ts'
import { foldedLines, headings } from '../../../render/comparison/comparison-headings.ts'
import { comparisonTitle } from '../../../render/comparison/comparison-title.ts'
import { countsLine } from '../../../render/comparison/counts-line.ts'
import {
  type FigureGroup,
  type Outline,
  outlineOf,
  passageOf,
  type TextChange,
} from '../../../render/comparison/outline.ts'
import { originText } from '../../../render/comparison/passage-text.ts'
import { wrap } from '../wrap.ts'
import type { ComparisonPage } from './comparison-page.ts'
import { figureRows } from './figure-rows.ts'
import { inGroups } from './in-groups.ts'
import { signsLegend, textLines } from './text-lines.ts'

/** A comparison for the terminal: counts, alarms, figures by weight, wording, notes, moves, data, who has sent. */
export function printComparison(comparison: ReportComparison, page: ComparisonPage): string {
  const outline = outlineOf(comparison)
  const { language, columns } = page
  const sections = [
    figureSection(headings.alarms, outline.alarms, page),
    figureSection(headings.movements, outline.movements, page),
    namesSection(headings.onlyAfter, outline.onlyAfter, page),
    namesSection(headings.onlyBefore, outline.onlyBefore, page),
    textSection(headings.texts, outline.texts, page, comparison),
    textSection(headings.notes, outline.notes, page, comparison),
    movesSection(outline, page),
    dataSection(headings.data, outline.data, page),
    dataSection(headings.sent, outline.sent, page),
    foldedSection(outline, page),
  ].filter((lines) => lines.length > 0)
  const head = [
    ...wrap(comparisonTitle(comparison)[language], '', '  ', columns),
    ...wrap(countsLine(comparison, outline)[language], '', '  ', columns),
  ]
  return `${[head, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function heading(text: Message, shown: number, all: number, page: ComparisonPage): string {
  const [vi, en] = [text.vi.toUpperCase(), text.en.toUpperCase()]
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
      name === undefined
        ? figureRows(entries, page, '  ')
        : [...groupName(name, page), ...figureRows(entries, page, '    ')],
    ),
  ]
}

/** A heading of an appendix may be wider than the terminal. */
function groupName(name: string, { columns }: ComparisonPage): readonly string[] {
  return wrap(name, '  ', '    ', columns)
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
    const { headings: path, origin } = passageOf(change)
    return { muc: path[0], unit: origin && senders.get(origin.file) }
  })
  return [
    `${heading(title, shown.length, changes.length, page)}`,
    ...wrap(signsLegend(page), '  ', '  ', page.columns).map((line) => page.paint('faint', line)),
    ...groups.flatMap(({ name, entries }) => [
      ...(name === undefined ? [] : groupName(name, page)),
      ...entries.flatMap((each) => textLines(each, page)),
    ]),
  ]
}

function movesSection({ moves }: Outline, page: ComparisonPage): readonly string[] {
  if (moves.length === 0) return []
  const shown = moves.slice(0, page.top)
  return [
    heading(headings.moves, shown.length, moves.length, page),
    ...shown.flatMap(({ before, after }) => {
      const [from, to] = [before.headings.at(-1) ?? '', after.headings.at(-1) ?? '']
      const path = from === to ? to : `${from} → ${to}`
      return wrap([originText(after), path].filter((each) => each !== '').join(': '), '  ', '    ', page.columns)
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

/** What changes nothing of what is said. */
function foldedSection(outline: Outline, { language, columns }: ComparisonPage): readonly string[] {
  return foldedLines(outline).flatMap((line) => wrap(line[language], '', '  ', columns))
}
