import fc from 'fast-check'
import type { Alignment, Table, TableCell } from '../../src/model/document.ts'
import { randomInlines, words } from './random-text.ts'

const MOST_COLUMNS = 12

const cell = fc.record({
  inlines: randomInlines,
  align: fc.constantFrom<Alignment>('left', 'center', 'right'),
  strong: fc.boolean(),
  columnSpan: fc.constantFrom(1, 1, 1, 2, 3, MOST_COLUMNS),
})

const row = fc.array(cell, { minLength: MOST_COLUMNS, maxLength: MOST_COLUMNS })

/** Tables of one column to twelve, upright and wide, with and without a head; cells span as far as there is room. */
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
    header: header.map((each) => fitted(each, count)),
    rows: rows.map((each) => fitted(each, count)),
    description,
  }))

/** As many of the cells as fill the columns. */
function fitted(cells: readonly TableCell[], count: number): readonly TableCell[] {
  const placed: TableCell[] = []
  let left = count
  for (const each of cells) {
    const columnSpan = Math.min(each.columnSpan, left)
    if (columnSpan > 0) placed.push({ ...each, columnSpan })
    left -= columnSpan
  }
  return placed
}
