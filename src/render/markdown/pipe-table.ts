import type { Alignment, Table, TableCell } from '../../model/document.ts'
import { unbrokenLine } from './line.ts'

const RULES: Readonly<Record<Alignment, readonly [string, string]>> = {
  left: [':', '-'],
  center: [':', ':'],
  right: ['-', ':'],
}

/**
 * A pipe table. It knows one header row and no spans: further header rows stand in bold below the first, and a cell over
 * several columns is followed by empty ones. The dashes are as long as the columns are wide, which pandoc heeds.
 */
export function pipeTable(table: Table): string {
  const [head = [], ...furtherHeads] = table.header
  const rows = [...furtherHeads.map((row) => row.map((cell) => ({ ...cell, strong: true }))), ...table.rows]
  return [
    pipes(
      cells(
        head.map((cell) => ({ ...cell, strong: false })),
        table,
      ),
    ),
    pipes(dashes(table)),
    ...rows.map((row) => pipes(cells(row, table))),
  ].join('\n')
}

function pipes(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

function cells(row: readonly TableCell[], { columns }: Table): readonly string[] {
  const texts = row.flatMap((cell) => [cellText(cell), ...Array<string>(cell.columnSpan - 1).fill('')])
  return columns.map((_, column) => texts[column] ?? '')
}

function cellText({ inlines, strong }: TableCell): string {
  return unbrokenLine(strong ? [{ kind: 'strong', children: inlines }] : inlines)
}

function dashes({ columns, header, rows }: Table): readonly string[] {
  const sample = [...rows, ...header].find((row) => row.length === columns.length) ?? []
  return columns.map((share, column) => {
    const [start, end] = RULES[sample[column]?.align ?? 'left']
    return `${start}${'-'.repeat(Math.max(3, Math.round(share / 10)))}${end}`
  })
}
