import type { Block, Inline, ReportDocument } from '../../model/document.ts'
import type { FigureId } from '../../model/figure.ts'

/** How a report prints its figures: each with all its texts (`tăng 5,01%`, `5,01%`), in the order of reading. */
export function printedTexts(document: ReportDocument): ReadonlyMap<FigureId, readonly string[]> {
  const texts = new Map<FigureId, string[]>()
  const read = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'strong' || inline.kind === 'emphasis') read(inline.children)
      else if (inline.kind === 'figure') add(texts, inline.figure, inline.text)
    }
  }
  for (const line of linesOf(document)) read(line)
  return texts
}

function add(texts: Map<FigureId, string[]>, figure: FigureId, text: string): void {
  const known = texts.get(figure)
  if (!known) texts.set(figure, [text])
  else if (!known.includes(text)) known.push(text)
}

function linesOf({ subject, blocks, appendices, notes }: ReportDocument): readonly (readonly Inline[])[] {
  return [
    subject,
    ...blocks.flatMap(linesOfBlock),
    ...appendices.flatMap((each) => [...each.title, ...each.blocks.flatMap(linesOfBlock)]),
    ...notes.flatMap(({ paragraphs }) => paragraphs),
  ]
}

function linesOfBlock(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [block.inlines]
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.map(({ inlines }) => inlines))
    case 'chart':
      return block.points.flatMap(({ value }) => (value ? [value.inlines] : []))
  }
}
