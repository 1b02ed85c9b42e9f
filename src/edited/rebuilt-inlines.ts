import type { FootnoteId, Inline } from '../model/document.ts'
import type { Piece } from './edited-text.ts'

/** Numbers of notes by what refers to them; `undefined` where a reference leads nowhere. */
export interface NoteNumbers {
  of(id: string): FootnoteId | undefined
  again(bookmark: string): FootnoteId | undefined
}

/** What stands in a line, as the report's own tree has it. */
export function rebuiltInlines(pieces: readonly Piece[], notes: NoteNumbers): readonly Inline[] {
  return pieces.flatMap((piece) => inlinesOf(piece, notes))
}

function inlinesOf(piece: Piece, notes: NoteNumbers): readonly Inline[] {
  switch (piece.kind) {
    case 'text':
      return [inFace(piece)]
    case 'break':
      return [{ kind: 'line-break' }]
    case 'note':
      return reference(notes.of(piece.id), true)
    case 'again':
      return reference(notes.again(piece.bookmark), false)
  }
}

function inFace({ text, strong, emphasis }: Extract<Piece, { readonly kind: 'text' }>): Inline {
  const plain: Inline = { kind: 'text', text }
  const leaning: Inline = emphasis ? { kind: 'emphasis', children: [plain] } : plain
  return strong ? { kind: 'strong', children: [leaning] } : leaning
}

function reference(note: FootnoteId | undefined, first: boolean): readonly Inline[] {
  return note === undefined ? [] : [{ kind: 'footnote', note, first }]
}

/** The line without its first letters. */
export function withoutStart(pieces: readonly Piece[], length: number): readonly Piece[] {
  let left = length
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'text' || left === 0) return [piece]
    const cut = Math.min(left, piece.text.length)
    left -= cut
    return cut === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(cut) }]
  })
}

/** The line without the last letters that stand in one face. */
export function withoutEnd(pieces: readonly Piece[], end: string): readonly Piece[] {
  const last = pieces.at(-1)
  if (last?.kind !== 'text' || !last.text.trimEnd().endsWith(end)) return pieces
  const text = last.text.trimEnd().slice(0, -end.length)
  return [...pieces.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])]
}
