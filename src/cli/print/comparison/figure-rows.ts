import type { FigureChange, PrintedFigure } from '../../../model/comparison.ts'
import type { FigureGroup } from '../../../render/comparison/outline.ts'
import { displayWidth } from '../display-width.ts'
import { wrap } from '../wrap.ts'
import type { ComparisonPage } from './comparison-page.ts'

const GAP = 2
const FEWEST_FOR_LABEL = 24

/** A table of figures: name and unit, then the older, the newer and the difference, right-aligned. */
export function figureRows(groups: readonly FigureGroup[], page: ComparisonPage, indent: string): readonly string[] {
  const cells = groups.map(({ first }) => [
    numberText(first.before),
    numberText(first.after),
    withoutUnit(first.difference?.printed ?? '', first.after?.unit ?? ''),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => displayWidth(row[column] ?? ''))))
  const numbers = widths.reduce((sum, width) => sum + width + GAP, 0)
  const room = Math.max(page.columns - numbers, FEWEST_FOR_LABEL)
  return groups.flatMap((group, index) => {
    const [first = '', ...rest] = wrap(labelOf(group.first, page), indent, `${indent}  `, room)
    const row = (cells[index] ?? []).map((cell, column) => padStart(cell, (widths[column] ?? 0) + GAP)).join('')
    return [`${padEnd(first, room)}${row}`.trimEnd(), ...rest, ...remarks(group, page, indent)]
  })
}

function labelOf({ label, after, before }: FigureChange, { language }: ComparisonPage): string {
  const unit = after?.unit || before?.unit || ''
  return unit === '' || unit === '%' ? label[language] : `${label[language]} (${unit})`
}

/** What the figure alarms about, whose it is and where it stands; and what else changed of its indicator. */
function remarks({ first, others }: FigureGroup, page: ComparisonPage, indent: string): readonly string[] {
  const { language, columns, paint } = page
  const lead = `${indent}    `
  const remark = first.remark
    ? wrap(first.remark[language], lead, lead, columns).map((line) => paint('faint', line))
    : []
  if (first.alarms.length === 0) return remark
  const span = first.after?.span ?? first.before?.span
  const told = [
    ...first.alarms.map(({ message }) => message[language]),
    ...(others.length > 0 ? [moreText(others.length, page)] : []),
  ].join('; ')
  const where = [first.owner === undefined ? '' : page.unitName(first.owner), span ? `${span.file}:${span.line}` : '']
    .filter((each) => each !== '')
    .join(' · ')
  return [
    ...wrap(`${judged(first, page)}${told}`, `${indent}  ! `, lead, columns).map((line) =>
      paint(first.judgement === 'better' ? 'good' : 'warning', line),
    ),
    ...remark,
    ...(where === '' ? [] : wrap(where, lead, lead, columns).map((line) => paint('faint', line))),
  ]
}

function judged({ judgement }: FigureChange, { language }: ComparisonPage): string {
  if (judgement === undefined) return ''
  const vi = { better: 'tốt lên: ', worse: 'xấu đi: ' }
  const en = { better: 'better: ', worse: 'worse: ' }
  return (language === 'vi' ? vi : en)[judgement]
}

function moreText(count: number, { language }: ComparisonPage): string {
  return language === 'vi' ? `và ${count} số khác của chỉ tiêu này` : `and ${count} more of this indicator`
}

function numberText(figure: PrintedFigure | undefined): string {
  return figure ? withoutUnit(figure.printed, figure.unit) : '—'
}

/** The unit stands beside the name; a per cent sign stays. */
function withoutUnit(printed: string, unit: string): string {
  if (unit === '' || unit === '%' || !printed.endsWith(unit)) return printed
  return printed.slice(0, -unit.length).trimEnd()
}

function padStart(text: string, width: number): string {
  return `${' '.repeat(Math.max(0, width - displayWidth(text)))}${text}`
}

function padEnd(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - displayWidth(text)))}`
}
