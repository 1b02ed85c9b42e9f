import type { TrackedCell, TrackedItem, TrackedRow, TrackedTable } from './tracked.ts'

/**
 * Tables made narrower where their page is: one that stood on a turned page and is gone stands on an upright one now.
 *
 * @param last the section that the last items stand in
 */
export function fitTables(items: readonly TrackedItem[], last: string): readonly TrackedItem[] {
  let width = textWidth(last)
  return items
    .toReversed()
    .map((item) => {
      if (item.kind === 'table') return fitted(item, width)
      if (item.section !== '') width = textWidth(item.section)
      return item
    })
    .toReversed()
}

/** In twips. A section stands at the end of its pages. */
function textWidth(section: string): number {
  const [size = '', margins = ''] = ['pgSz', 'pgMar'].map(
    (name) => new RegExp(`<w:${name} [^>]*>`).exec(section)?.[0] ?? '',
  )
  return attribute(size, 'w') - attribute(margins, 'left') - attribute(margins, 'right')
}

function attribute(element: string, name: string): number {
  return Number(new RegExp(` w:${name}="(\\d+)"`).exec(element)?.[1] ?? 0)
}

const COLUMN = /<w:gridCol w:w="(\d+)"\/>/g

function fitted(table: TrackedTable, width: number): TrackedTable {
  const columns = [...table.head.matchAll(COLUMN)].map(([, each]) => Number(each))
  const full = edgesOf(columns)
  const whole = full.at(-1) ?? 0
  if (whole <= width) return table
  const edges = full.map((edge) => Math.round((edge * width) / whole))
  let column = 0
  const head = table.head
    .replace(/(<w:tblW [^>]*w:w=")\d+/, `$1${width}`)
    .replace(COLUMN, () => `<w:gridCol w:w="${span(edges, column++, 1)}"/>`)
  return { ...table, head, rows: table.rows.map((row) => fittedRow(row, edges)) }
}

function edgesOf(columns: readonly number[]): readonly number[] {
  const upTo = (count: number): number => columns.slice(0, count).reduce((sum, each) => sum + each, 0)
  return Array.from({ length: columns.length + 1 }, (_, count) => upTo(count))
}

function fittedRow(row: TrackedRow, edges: readonly number[]): TrackedRow {
  let column = 0
  const cells = row.cells.map((cell): TrackedCell => {
    const across = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell.properties)?.[1] ?? 1)
    const width = span(edges, column, across)
    column += across
    return { ...cell, properties: cell.properties.replace(/(<w:tcW [^>]*w:w=")\d+/, `$1${width}`) }
  })
  return { ...row, cells }
}

function span(edges: readonly number[], from: number, columns: number): number {
  return (edges[from + columns] ?? 0) - (edges[from] ?? 0)
}
