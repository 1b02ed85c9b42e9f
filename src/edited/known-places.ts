import type { Block, ReportDocument } from '../model/document.ts'
import { anchorName, markedText, rowText } from '../render/docx/anchors.ts'
import { withEndOfText } from '../render/end-of-text.ts'

/** Where in the report a line stands: `text` is 0 for the body, else the number of the appendix. */
interface KnownPlace {
  readonly text: number
  readonly block: number
  /** Of a table: counted from the first row of its head. */
  readonly row?: number
}

export interface KnownLine {
  readonly place: KnownPlace
  /** Its hidden bookmark. */
  readonly anchor: string
  readonly words: string
}

/** All that bears a hidden bookmark, as the build writes it, in the order of reading. */
export function knownLines(document: ReportDocument): readonly KnownLine[] {
  const texts = [withEndOfText(document.blocks), ...document.appendices.map(({ blocks }) => blocks)]
  const lines = texts.flatMap((blocks, text) => blocks.flatMap((block, at) => linesOf(block, { text, block: at })))
  return lines.map(({ place, words }, index) => ({ place, words, anchor: anchorName(index + 1, words) }))
}

function linesOf(block: Block, place: KnownPlace): readonly Omit<KnownLine, 'anchor'>[] {
  switch (block.kind) {
    case 'chart':
      return []
    case 'table':
      return [...block.header, ...block.rows].map((cells, row) => ({ place: { ...place, row }, words: rowText(cells) }))
    case 'heading':
      return [{ place, words: markedText(block.number, block.inlines) }]
    case 'item':
      return [{ place, words: markedText(block.mark, block.inlines) }]
    case 'paragraph':
      return [{ place, words: markedText('', block.inlines) }]
  }
}
