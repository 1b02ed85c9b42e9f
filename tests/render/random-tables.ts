import fc from 'fast-check'
import type { Alignment, Table, TableCell } from '../../src/model/document.ts'
import { randomInlines, words } from './random-text.ts'

const MOST_COLUMNS = 12

const cell = fc.record({
  inlines: randomInlines,
  align: fc.constantFrom<Alignment>('left', 'center', 'right'),
  strong: fc.boolean(),
  columnSpan: fc.constantFrom(1, 1, 1, 2, 3, MOST_COLUMNS),
  rowSpan: fc.constantFrom(1, 1, 1, 2, 3),
})

const row = fc.array(cell, { minLength: MOST_COLUMNS, maxLength: MOST_COLUMNS })

/** Tables of one column to twelve, upright and wide, with and without a head; cells span as far as there is room, down too. */
export const randomTable: fc.Arbitrary<Table> = fc
  .record({
    count: fc.integer({ min: 1, max: MOST_COLUMNS }),
    header: fc.array(row, { maxLength: 2 }),
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    description: words,
  })
  .map(({ count, header, rows, description }) => ({
    kind: 'table',
    columns: Array.from({ length: count }, (_, index) => (index > 0 ? 80 : 1000 - 80 * (count - 1))),
    header: fitted(header, count),
    rows: fitted(rows, count),
    description,
  }))

/** As many of the cells as fill the columns; the first of each row stands in it alone, so that no row is empty. */
function fitted(rows: readonly (readonly TableCell[])[], count: number): readonly (readonly TableCell[])[] {
  /** Rows that are still taken, by column. */
  const taken = Array<number>(count).fill(0)
  return rows.map((cells, row) => {
    const placed: TableCell[] = []
    let column = 0
    const waiting = [...cells]
    while (column < count) {
      if ((taken[column] ?? 0) > 0) {
        column++
        continue
      }
      const next = waiting.shift()
      if (!next) throw new Error('too few cells')
      const free = taken.slice(column).findIndex((left) => left > 0)
      const columnSpan = Math.min(next.columnSpan, free < 0 ? count - column : free)
      const rowSpan = placed.length === 0 ? 1 : Math.min(next.rowSpan, rows.length - row)
      placed.push({ ...next, columnSpan, rowSpan })
      taken.fill(rowSpan, column, column + columnSpan)
      column += columnSpan
    }
    for (let each = 0; each < count; each++) taken[each] = Math.max(0, (taken[each] ?? 0) - 1)
    return placed
  })
}
