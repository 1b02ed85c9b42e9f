import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_MARGINS = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 }

export interface Column {
  /** In twips. */
  readonly width: number
  readonly children: readonly Paragraph[]
}

/** Two blocks of lines beside each other: a table of one row without borders that never breaks over pages. */
export function sideBySide(left: Column, right: Column): Table {
  const cells = [left, right].map(
    ({ width, children }) => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] }),
  )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: left.width + right.width, type: WidthType.DXA },
    columnWidths: [left.width, right.width],
    margins: NO_MARGINS,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}
