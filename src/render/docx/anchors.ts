import type { Block, Inline, TableCell } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'

/** Far above the ids of the bookmarks around notes, which are the notes' own. */
const FIRST_ID = 1_000_000

/**
 * A hidden bookmark, by which a copy that somebody edited in Word is matched to the report that it was made from. It bears
 * its place in the order of reading, counted from 1, and what its text was: `_R12_1x9f3ab`. Word hides bookmarks whose name
 * begins so. It stands in a paragraph; the first of a row stands for all of it.
 */
export function anchor(number: number, text: string): string {
  const id = FIRST_ID + number
  return `<w:bookmarkStart w:id="${id}" w:name="${anchorName(number, text)}"/><w:bookmarkEnd w:id="${id}"/>`
}

export function anchorName(number: number, text: string): string {
  return `_R${number}_${fingerprint(text)}`
}

/** What the anchor of a row is made of. */
export function rowText(cells: readonly TableCell[]): string {
  return cells.map(({ inlines }) => plainText(inlines)).join('|')
}

/** What the anchor of a paragraph is made of: its mark is typed before it. */
export function markedText(mark: string, inlines: readonly Inline[]): string {
  return mark === '' ? plainText(inlines) : `${mark} ${plainText(inlines)}`
}

/** How many anchors the blocks bear: one a paragraph, one a row; a chart has no words to be found by. */
export function anchorsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + anchorsOf(block), 0)
}

function anchorsOf(block: Block): number {
  if (block.kind === 'chart') return 0
  return block.kind === 'table' ? block.header.length + block.rows.length : 1
}

/** Thirty-two bits of a text (FNV-1a): enough to see that it is the same, in a name that Word limits to 40 letters. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
