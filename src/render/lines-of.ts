import type { Block, Inline, ReportDocument } from '../model/document.ts'

/** Every line that can hold a note, in the order in which it is read. */
export function linesOf(document: ReportDocument): readonly (readonly Inline[])[] {
  return [
    document.subject,
    ...document.blocks.flatMap(linesOfBlock),
    ...document.appendices.flatMap(({ title, blocks }) => [...title, ...blocks.flatMap(linesOfBlock)]),
  ]
}

function linesOfBlock(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.inlines]
    case 'chart':
      return []
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.map((cell) => cell.inlines))
  }
}
