import type { Block, FootnoteId, Inline, ReportDocument } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'

/** What carries letters or a mark: no other inline stands inside it. */
export type Leaf = Extract<Inline, { readonly kind: 'text' | 'figure' | 'footnote' }>

/** A line as it is printed, with the place of each leaf in its words. */
export interface PrintedLine {
  readonly words: string
  readonly leaves: readonly { readonly leaf: Leaf; readonly from: number }[]
  /** Where its block was typed. */
  readonly origin?: Span
  /** The note that it stands in. */
  readonly note?: FootnoteId
}

type Source = Pick<PrintedLine, 'origin' | 'note'>

/** Every line of the report in the order of reading: text, appendices, notes. */
export function printedLines(document: ReportDocument): readonly PrintedLine[] {
  return [
    lineOf(document.subject, {}),
    ...document.blocks.flatMap(linesOfBlock),
    ...document.appendices.flatMap(({ title, blocks }) => [
      ...title.map((each) => lineOf(each, {})),
      ...blocks.flatMap(linesOfBlock),
    ]),
    ...document.notes.flatMap(({ id, paragraphs, origin }) =>
      paragraphs.map((each) => lineOf(each, { note: id, ...(origin ? { origin } : {}) })),
    ),
  ]
}

function linesOfBlock(block: Block): readonly PrintedLine[] {
  const source: Source = block.origin ? { origin: block.origin } : {}
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return [lineOf(block.inlines, source)]
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => row.map(({ inlines }) => lineOf(inlines, source)))
    // Nothing inside a picture can bear a comment.
    case 'chart':
      return []
  }
}

function lineOf(inlines: readonly Inline[], source: Source): PrintedLine {
  const leaves: { readonly leaf: Leaf; readonly from: number }[] = []
  let words = ''
  const walk = (inline: Inline): void => {
    switch (inline.kind) {
      case 'strong':
      case 'emphasis':
        inline.children.forEach(walk)
        break
      case 'line-break':
        words += ' '
        break
      case 'text':
      case 'figure':
        leaves.push({ leaf: inline, from: words.length })
        words += inline.text.replaceAll('\u00a0', ' ')
        break
      case 'footnote':
        leaves.push({ leaf: inline, from: words.length })
    }
  }
  inlines.forEach(walk)
  return { words, leaves, ...source }
}
