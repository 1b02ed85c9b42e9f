import type { Alignment, Inline, Table, TableCell } from '../../model/document.ts'
import { type GridCell, gridRows } from '../grid-rows.ts'
import { unbrokenLine } from './line.ts'

const RULES: Readonly<Record<Alignment, readonly [string, string]>> = {
  left: [':', '-'],
  center: [':', ':'],
  right: ['-', ':'],
}

/**
 * A pipe table. It knows one header row and no spans: the heads of a column stand in one cell, and a cell that spans others
 * is followed by empty ones. The dashes are as long as the columns are wide, which pandoc heeds.
 */
export function pipeTable(table: Table): string {
  const inGrid = gridRows()
  const text: CellText = (cell, isFirst) => (isFirst ? cellText(cell) : '')
  return [
    pipes(heads(table)),
    pipes(dashes(table)),
    ...table.rows.map((row) => pipes(columnTexts(inGrid(row), table, text))),
  ].join('\n')
}

function pipes(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

/** `So sánh (%): cùng kỳ`: what stands above a column, from the top. A note keeps to the first column that its head spans. */
function heads(table: Table): readonly string[] {
  const inGrid = gridRows()
  const text: CellText = ({ inlines }, isFirst) => unbrokenLine(isFirst ? inlines : withoutNotes(inlines))
  const rows = table.header.map((row) => columnTexts(inGrid(row), table, text))
  return table.columns.map((_, column) =>
    rows
      .map((row) => row[column] ?? '')
      .filter((each) => each !== '')
      .join(': '),
  )
}

/** What a cell says in a column that it spans. */
type CellText = (cell: TableCell, isFirst: boolean) => string

function columnTexts(row: readonly GridCell[], { columns }: Table, text: CellText): readonly string[] {
  const texts = row.flatMap(({ cell, continued }) =>
    Array.from({ length: cell.columnSpan }, (_, index) => (continued ? '' : text(cell, index === 0))),
  )
  return columns.map((_, column) => texts[column] ?? '')
}

function cellText({ inlines, strong }: TableCell): string {
  return unbrokenLine(strong ? [{ kind: 'strong', children: inlines }] : inlines)
}

function withoutNotes(inlines: readonly Inline[]): readonly Inline[] {
  return inlines
    .filter(({ kind }) => kind !== 'footnote')
    .map((inline) => ('children' in inline ? { ...inline, children: withoutNotes(inline.children) } : inline))
}

function dashes({ columns, header, rows }: Table): readonly string[] {
  const sample = [...rows, ...header].find((row) => row.length === columns.length) ?? []
  return columns.map((share, column) => {
    const [start, end] = RULES[sample[column]?.align ?? 'left']
    return `${start}${'-'.repeat(Math.max(3, Math.round(share / 10)))}${end}`
  })
}
