import type { FootnoteId, Inline } from '../model/document.ts'

/** A line without nesting, as paper knows it: stretches of text in one face, and marks between them. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'note'; readonly note: FootnoteId; readonly first: boolean }
  | { readonly kind: 'line-break' }

interface Face {
  readonly bold: boolean
  readonly italic: boolean
}

/** Flattens a line. Neighbours in one face become one piece, so that no writer prints a mark where nothing changes. */
export function pieces(inlines: readonly Inline[]): readonly Piece[] {
  const merged: Piece[] = []
  for (const piece of flatten(inlines, { bold: false, italic: false })) {
    const last = merged.at(-1)
    if (last?.kind === 'text' && piece.kind === 'text' && last.bold === piece.bold && last.italic === piece.italic) {
      merged[merged.length - 1] = { ...last, text: last.text + piece.text }
    } else merged.push(piece)
  }
  return merged
}

function flatten(inlines: readonly Inline[], face: Face): readonly Piece[] {
  return inlines.flatMap((inline) => flattenOne(inline, face))
}

function flattenOne(inline: Inline, face: Face): readonly Piece[] {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text === '' ? [] : [{ kind: 'text', text: inline.text, ...face }]
    case 'strong':
      return flatten(inline.children, { ...face, bold: true })
    case 'emphasis':
      return flatten(inline.children, { ...face, italic: true })
    case 'footnote':
      return [{ kind: 'note', note: inline.note, first: inline.first }]
    case 'line-break':
      return [{ kind: 'line-break' }]
  }
}
