import type { Block, Inline, ReportDocument, TableCell } from '../../src/model/document.ts'

/** The same report with what `change` makes of everything that stands in a line of its text. */
export function mapLines(document: ReportDocument, change: (inline: Inline) => readonly Inline[]): ReportDocument {
  const line = (inlines: readonly Inline[]): readonly Inline[] => inlines.flatMap(change)
  const cells = (row: readonly TableCell[]): readonly TableCell[] =>
    row.map((cell) => ({ ...cell, inlines: line(cell.inlines) }))
  const blocks = (all: readonly Block[]): readonly Block[] =>
    all.map((block): Block => {
      if (block.kind === 'chart') return block
      if (block.kind !== 'table') return { ...block, inlines: line(block.inlines) }
      return { ...block, header: block.header.map(cells), rows: block.rows.map(cells) }
    })
  return {
    ...document,
    blocks: blocks(document.blocks),
    appendices: document.appendices.map((each) => ({ ...each, blocks: blocks(each.blocks) })),
  }
}
