import type { Inline, ReportDocument } from '../../model/document.ts'
import type { FigureId } from '../../model/figure.ts'
import { linesOf } from '../../render/lines-of.ts'

/** How a report prints its figures: each with all its texts (`tăng 5,01%`, `5,01%`), in the order of reading; notes after the text. */
export function printedTexts(document: ReportDocument): ReadonlyMap<FigureId, readonly string[]> {
  const texts = new Map<FigureId, string[]>()
  const read = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'strong' || inline.kind === 'emphasis') read(inline.children)
      else if (inline.kind === 'figure') add(texts, inline.figure, inline.text)
    }
  }
  for (const line of linesOf(document)) read(line)
  for (const { paragraphs } of document.notes) paragraphs.forEach(read)
  return texts
}

function add(texts: Map<FigureId, string[]>, figure: FigureId, text: string): void {
  const known = texts.get(figure)
  if (!known) texts.set(figure, [text])
  else if (!known.includes(text)) known.push(text)
}
