import type { Table, TableCell } from '../../model/document.ts'
import { type GridCell, gridRows } from '../grid-rows.ts'
import { plainText } from '../plain-text.ts'
import { anchor, rowText } from './anchors.ts'
import type { LineMarks } from './line-marks.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { twipsOfPt } from './twips.ts'
import { xmlText } from './xml-text.ts'

export interface TableSpace {
  /** In twips. */
  readonly width: number
  readonly height: number
  readonly textPt: number
  readonly marks: LineMarks
  /** It stays on the page of what follows: of a table, its last row. */
  readonly keptWithNext?: true
}

const SIDE_MARGIN = 80

/** A table of fixed layout whose widths add up; its header is repeated on every page. Rows bear anchors from `firstAnchor` on. */
export function tableXml(table: Table, firstAnchor: number, space: TableSpace): string {
  const edges = columnEdges(table.columns, space.width)
  const grid = edges.slice(1).map((edge, index) => `<w:gridCol w:w="${edge - (edges[index] ?? 0)}"/>`)
  const { keptWithNext: _last, ...upToLast } = space
  const heads = rowWriter(edges, firstAnchor)
  const body = rowWriter(edges, firstAnchor + table.header.length)
  const last = table.rows.length - 1
  const rows = [
    ...table.header.map((row) => heads(row, '<w:tblHeader/>', { ...space, keptWithNext: true })),
    ...table.rows.map((row, index) =>
      body(row, '', index === last ? space : isHead(row) ? { ...space, keptWithNext: true } : upToLast),
    ),
  ]
  return `<w:tbl>${propertiesXml(table, space.width)}<w:tblGrid>${grid.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** A row that names the rows under it: strong words across columns. */
function isHead(row: readonly TableCell[]): boolean {
  return row.some(({ strong }) => strong) && row.some(({ columnSpan }) => columnSpan > 1)
}

/** Where columns begin and end. Edges are rounded, not widths, so that the widths add up to the whole. */
function columnEdges(shares: readonly number[], width: number): readonly number[] {
  const upTo = (count: number): number => shares.slice(0, count).reduce((sum, share) => sum + share, 0)
  return Array.from({ length: shares.length + 1 }, (_, count) => Math.round((upTo(count) * width) / 1000))
}

function propertiesXml({ description }: Table, width: number): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('')
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="${SIDE_MARGIN}" w:type="dxa"/>`).join('')
  const words = description === '' ? '' : `<w:tblDescription w:val="${xmlText(description)}"/>`
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar>${words}</w:tblPr>`
  )
}

type RowWriter = (row: readonly TableCell[], header: string, space: TableSpace) => string

/** Writes the rows of a head or of a body, one after another. */
function rowWriter(edges: readonly number[], firstAnchor: number): RowWriter {
  const inGrid = gridRows()
  let number = firstAnchor
  return (row, header, space) => {
    const placed = inGrid(row).map((each) => ({ ...each, width: widthOf(each, edges) }))
    const whole = placed.every((each) => heightOf(each, space) < space.height / 2)
    const properties = `${whole ? '<w:cantSplit/>' : ''}${header}`
    const start = anchor(number++, rowText(row))
    const cells = placed.map((each, index) => cellXml(each, index === 0 ? start : '', space))
    return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
  }
}

interface PlacedCell extends GridCell {
  readonly width: number
}

function widthOf({ column, cell }: GridCell, edges: readonly number[]): number {
  return (edges[column + cell.columnSpan] ?? 0) - (edges[column] ?? 0)
}

function cellXml(placed: PlacedCell, start: string, { marks, keptWithNext }: TableSpace): string {
  const { cell, width, continued } = placed
  const { inlines, strong, align } = cell
  const runs = continued ? '' : runsXml(strong ? [{ kind: 'strong', children: inlines }] : inlines, marks)
  const kept = keptWithNext ? '<w:keepNext/>' : ''
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spansXml(placed)}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${STYLE.tableText}"/>${kept}<w:jc w:val="${align}"/></w:pPr>${start}${runs}</w:p></w:tc>`
  )
}

/** In Word, a cell that reaches down is followed by an empty one in every row that it reaches into. */
function spansXml({ cell: { columnSpan, rowSpan }, continued }: GridCell): string {
  const across = columnSpan === 1 ? '' : `<w:gridSpan w:val="${columnSpan}"/>`
  if (continued) return `${across}<w:vMerge/>`
  return rowSpan === 1 ? across : `${across}<w:vMerge w:val="restart"/>`
}

/** A rough height in twips, letters half as wide as high: enough to tell a row that fits a page from one that must break. */
function heightOf({ cell, width }: PlacedCell, { textPt }: TableSpace): number {
  const letters = Math.max(1, (width - 2 * SIDE_MARGIN) / twipsOfPt(textPt / 2))
  const lines = Math.ceil(plainText(cell.inlines).length / letters)
  return (lines * twipsOfPt(textPt * 1.15)) / cell.rowSpan
}
