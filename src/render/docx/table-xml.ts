import type { Table, TableCell } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'
import { anchor } from './anchors.ts'
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

/** A table of fixed layout whose widths add up; its header is repeated on every page. */
export function tableXml(table: Table, space: TableSpace): string {
  const edges = columnEdges(table.columns, space.width)
  const grid = edges.slice(1).map((edge, index) => `<w:gridCol w:w="${edge - (edges[index] ?? 0)}"/>`)
  const { keptWithNext: _last, ...upToLast } = space
  const rows = [
    ...table.header.map((row) => rowXml(row, '<w:tblHeader/>', edges, { ...space, keptWithNext: true })),
    ...table.rows
      .slice(0, -1)
      .map((row) => rowXml(row, '', edges, isHead(row) ? { ...space, keptWithNext: true } : upToLast)),
    ...table.rows.slice(-1).map((row) => rowXml(row, '', edges, space)),
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

function rowXml(row: readonly TableCell[], header: string, edges: readonly number[], space: TableSpace): string {
  let column = 0
  const placed = row.map((cell) => {
    const start = edges[column] ?? 0
    column += cell.columnSpan
    return { cell, width: (edges[column] ?? 0) - start }
  })
  const whole = placed.every(({ cell, width }) => heightOf(cell, width, space) < space.height / 2)
  const properties = `${whole ? '<w:cantSplit/>' : ''}${header}`
  const words = row.map(({ inlines }) => plainText(inlines)).join('|')
  const cells = placed.map(({ cell, width }, index) => cellXml(cell, width, index === 0 ? anchor(words) : '', space))
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

function cellXml(cell: TableCell, width: number, start: string, { marks, keptWithNext }: TableSpace): string {
  const span = cell.columnSpan === 1 ? '' : `<w:gridSpan w:val="${cell.columnSpan}"/>`
  const runs = runsXml(cell.strong ? [{ kind: 'strong', children: cell.inlines }] : cell.inlines, marks)
  const kept = keptWithNext ? '<w:keepNext/>' : ''
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${STYLE.tableText}"/>${kept}<w:jc w:val="${cell.align}"/></w:pPr>${start}${runs}</w:p></w:tc>`
  )
}

/** A rough height in twips, letters half as wide as high: enough to tell a row that fits a page from one that must break. */
function heightOf({ inlines }: TableCell, width: number, { textPt }: TableSpace): number {
  const letters = Math.max(1, (width - 2 * SIDE_MARGIN) / twipsOfPt(textPt / 2))
  return Math.ceil(plainText(inlines).length / letters) * twipsOfPt(textPt * 1.15)
}
