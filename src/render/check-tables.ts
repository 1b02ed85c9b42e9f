import type { ReportDocument, Table, TableCell } from '../model/document.ts'
import { tablesOf } from './tables-of.ts'

/**
 * Columns share out the whole width, and every row fills them.
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
  for (const row of [...table.header, ...table.rows]) checkRow(row, table)
}

function checkRow(row: readonly TableCell[], { columns, description }: Table): void {
  const spans = row.map((cell) => cell.columnSpan)
  const filled = spans.reduce((sum, each) => sum + each, 0)
  if (filled !== columns.length || spans.some((each) => !Number.isInteger(each) || each < 1))
    throw new Error(`table “${description}”: a row of spans ${spans.join(' + ')} in ${columns.length} columns`)
}
