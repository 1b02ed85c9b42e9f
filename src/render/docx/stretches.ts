import type { Block } from '../../model/document.ts'
import { plainText } from '../plain-text.ts'
import { isWide } from '../wide-tables.ts'

/** Blocks that stand on pages turned the same way. */
export interface Stretch {
  readonly landscape: boolean
  readonly blocks: readonly Block[]
}

/**
 * The blocks of a text by the way their page is turned, beginning upright. The headings above a wide table go with it,
 * and the mark at the end of the text stays where the text ends.
 */
export function stretches(blocks: readonly Block[]): readonly Stretch[] {
  const done: Stretch[] = []
  let landscape = false
  let current: Block[] = []
  for (const block of blocks) {
    const turned: boolean = isEndMark(block) ? landscape : isWide(block)
    if (turned !== landscape) {
      const headings = turned ? headingsAtEnd(current) : 0
      done.push({ landscape, blocks: current.slice(0, current.length - headings) })
      current = current.slice(current.length - headings)
      landscape = turned
    }
    current.push(block)
  }
  return [...done, { landscape, blocks: current }]
}

/** A paragraph of its own only where a table ends the text. */
function isEndMark(block: Block): boolean {
  return block.kind === 'paragraph' && plainText(block.inlines) === './.'
}

function headingsAtEnd(blocks: readonly Block[]): number {
  return blocks.length - 1 - blocks.findLastIndex(({ kind }) => kind !== 'heading')
}
