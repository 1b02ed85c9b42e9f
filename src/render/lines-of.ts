import type { Block, Inline, ReportDocument } from '../model/document.ts'

/** Every line but those of notes, in the order in which it is read. */
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
      return block.points.flatMap(({ value }) => (value ? [value.inlines] : []))
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.map((cell) => cell.inlines))
  }
}
