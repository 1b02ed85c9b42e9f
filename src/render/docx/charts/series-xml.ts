import { xmlText } from '../xml-text.ts'
import { SHEET_NAME, type SheetColumn } from './chart-sheet.ts'

/** The name of a series, from the head of its column. */
export function nameXml({ letter, head }: SheetColumn): string {
  return `<c:tx><c:strRef><c:f>${reference(letter, 1, 1)}</c:f><c:strCache><c:ptCount val="1"/>${pointXml(0, head)}</c:strCache></c:strRef></c:tx>`
}

/** What stands along the axis. */
export function categoriesXml({ letter, cells }: SheetColumn): string {
  return `<c:cat><c:strRef><c:f>${cellsReference(letter, cells)}</c:f><c:strCache>${cacheXml(cells)}</c:strCache></c:strRef></c:cat>`
}

/** The numbers, as Word shows them until somebody edits the sheet. */
export function valuesXml({ letter, cells }: SheetColumn, format: string): string {
  return `<c:val><c:numRef><c:f>${cellsReference(letter, cells)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${cacheXml(cells)}</c:numCache></c:numRef></c:val>`
}

function cacheXml(cells: SheetColumn['cells']): string {
  const points = cells.map((cell, index) => (cell === undefined ? '' : pointXml(index, cell)))
  return `<c:ptCount val="${cells.length}"/>${points.join('')}`
}

function pointXml(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`
}

function cellsReference(letter: string, cells: SheetColumn['cells']): string {
  return reference(letter, 2, cells.length + 1)
}

function reference(letter: string, first: number, last: number): string {
  const end = last > first ? `:$${letter}$${last}` : ''
  return `'${SHEET_NAME}'!$${letter}$${first}${end}`
}
