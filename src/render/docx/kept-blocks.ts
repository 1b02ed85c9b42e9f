import type { Block } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'
import { twipsOfPt } from './twips.ts'

/** Narrower than Times is on the whole, so that a line is never taken for two. */
const LETTER_WIDTH = 0.4

/**
 * How many blocks at the end must stay on the page of the signature, so that at least two lines of text do. A paragraph
 * of two lines never leaves one of them behind: that is what Word's control of widows does.
 */
export function keptBlocks(blocks: readonly Block[], textWidth: number, bodyPt: number): number {
  const last = blocks.at(-1)
  if (last === undefined) return 0
  if (last.kind === 'table' || last.kind === 'chart') return 1
  const length = plainText(last.inlines).length * LETTER_WIDTH * twipsOfPt(bodyPt)
  return Math.min(blocks.length, length > textWidth ? 1 : 2)
}
