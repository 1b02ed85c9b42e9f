import type { ReportDocument, Table, TableCell } from '../model/document.ts'
import { type GridCell, gridRows } from './grid-rows.ts'
import { tablesOf } from './tables-of.ts'

/**
 * Columns share out the whole width, every row fills them, and no cell reaches out of the head or the body.
 *
 * @throws Error as a fault of the program: Word opens a table of uneven rows and draws it wrong.
 */
export function checkTables(document: ReportDocument): void {
  for (const table of tablesOf(document)) checkTable(table)
}

function checkTable(table: Table): void {
  const share = table.columns.reduce((sum, each) => sum + each, 0)
  if (share !== 1000 || table.columns.some((each) => !Number.isInteger(each) || each < 1))
    throw new Error(`table “${table.description}”: columns ${table.columns.join(' + ')} are not shares of 1000`)
  if (table.header.length + table.rows.length === 0) throw new Error(`table “${table.description}” has no row`)
  checkRows(table.header, table)
  checkRows(table.rows, table)
}

function checkRows(rows: readonly (readonly TableCell[])[], table: Table): void {
  const placed = gridRows()
  rows.forEach((row, index) => {
    checkRow(placed(row), table)
    if (row.some((cell) => !isSpan(cell.rowSpan) || cell.rowSpan > rows.length - index))
      throw new Error(`table “${table.description}”: a cell reaches below the last row`)
  })
}

function checkRow(row: readonly GridCell[], { columns, description }: Table): void {
  const spans = row.map(({ cell }) => cell.columnSpan)
  let filled = 0
  for (const { column, cell } of row) {
    // A gap, or two cells in one place: one reaches down to where another stands.
    if (column !== filled) throw new Error(`table “${description}”: a row has no room for a cell from above`)
    filled += cell.columnSpan
  }
  if (filled !== columns.length || !spans.every(isSpan))
    throw new Error(`table “${description}”: a row of spans ${spans.join(' + ')} in ${columns.length} columns`)
}

function isSpan(span: number): boolean {
  return Number.isInteger(span) && span >= 1
}
