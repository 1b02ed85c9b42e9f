import type { Block, Chart, Table } from '../model/document.ts'

/**
 * What is typed before a block: the number of a heading, the mark of an item; empty before a paragraph. Marks are typed,
 * as in the decree's own files: numbering of Word's would renumber what other texts cite.
 */
export function markOf(block: Exclude<Block, Table | Chart>): string {
  switch (block.kind) {
    case 'heading':
      return block.number
    case 'item':
      return block.mark
    case 'paragraph':
      return ''
  }
}
