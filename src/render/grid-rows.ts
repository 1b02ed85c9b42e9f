import type { TableCell } from '../model/document.ts'

/** A cell in the place that it takes in one row. */
export interface GridCell {
  readonly cell: TableCell
  /** Its first column, counted from 0. */
  readonly column: number
  /** It only reaches down from a row above. */
  readonly continued: boolean
}

interface Reaching extends GridCell {
  readonly rowsLeft: number
}

/**
 * Fits the rows of a head or of a body into the columns, one after another: each gives its cells from left to right, with
 * those that reach into it from above. In a faulty table a row comes out short or too long, or what another cell covers
 * stands at its end: `checkTables` refuses it.
 */
export function gridRows(): (row: readonly TableCell[]) => readonly GridCell[] {
  let reaching: readonly Reaching[] = []
  return (row) => {
    const placed: GridCell[] = []
    const further: Reaching[] = []
    let column = 0
    const takeReaching = (): void => {
      for (let above = at(reaching, column); above; above = at(reaching, column)) {
        placed.push({ cell: above.cell, column, continued: true })
        if (above.rowsLeft > 1) further.push({ ...above, rowsLeft: above.rowsLeft - 1 })
        column += above.cell.columnSpan
      }
    }
    for (const cell of row) {
      takeReaching()
      placed.push({ cell, column, continued: false })
      if (cell.rowSpan > 1) further.push({ cell, column, continued: true, rowsLeft: cell.rowSpan - 1 })
      column += cell.columnSpan
    }
    takeReaching()
    const covered = reaching.filter(
      (each) => !placed.some(({ column: of, continued }) => continued && of === each.column),
    )
    reaching = further
    return [...placed, ...covered]
  }
}

function at(reaching: readonly Reaching[], column: number): Reaching | undefined {
  return reaching.find((each) => each.column === column)
}
