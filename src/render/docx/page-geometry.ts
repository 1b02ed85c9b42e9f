import type { PageLayout } from '../../model/month.ts'
import { twipsOfMm } from './twips.ts'

/** The page in twips. */
export interface PageGeometry {
  readonly landscape: boolean
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the upper edge of the paper to the page number. */
  readonly header: number
  readonly textWidth: number
  readonly textHeight: number
}

export const A4 = { width: 11906, height: 16838 }

/** As in the decree's own files. */
const HEADER_MM = 10

/** @throws Error where sizes are not numbers or leave no room for text: a fault of the program, `load` checks them. */
export function pageGeometry(page: PageLayout): PageGeometry {
  const { font, ...sizes } = page
  for (const [name, size] of Object.entries(sizes))
    if (!Number.isFinite(size) || size < 0) throw new Error(`page.${name} is ${size}`)
  if (font.trim() === '' || page.bodyPt * page.notePt * page.tablePt * page.lineSpacing === 0)
    throw new Error('page: font, sizes and line spacing cannot be empty')
  const [top, bottom] = [twipsOfMm(page.topMm), twipsOfMm(page.bottomMm)]
  const [left, right] = [twipsOfMm(page.leftMm), twipsOfMm(page.rightMm)]
  const textWidth = A4.width - left - right
  const textHeight = A4.height - top - bottom
  if (textWidth < twipsOfMm(50) || textHeight < twipsOfMm(50))
    throw new Error('page: the margins leave no room for text')
  return { landscape: false, top, bottom, left, right, header: twipsOfMm(HEADER_MM), textWidth, textHeight }
}

/** The same page turned, for wide tables: margins stay on their sides, the number at the top. */
export function turned(upright: PageGeometry): PageGeometry {
  const { top, bottom, left, right } = upright
  return {
    ...upright,
    landscape: true,
    textWidth: A4.height - left - right,
    textHeight: A4.width - top - bottom,
  }
}
