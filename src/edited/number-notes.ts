import type { Footnote, FootnoteId } from '../model/document.ts'
import type { EditedItem, EditedParagraph, EditedText, Piece } from './edited-text.ts'
import { type NoteNumbers, rebuiltInlines, withoutStart } from './rebuilt-inlines.ts'

export interface NumberedNotes extends NoteNumbers {
  readonly notes: readonly Footnote[]
}

/** Counts notes as they are first referred to: the file's own ids are in any order. Those that nothing refers to are gone. */
export function numberNotes({ items, notes, bookmarks }: EditedText): NumberedNotes {
  const numbers = new Map<string, FootnoteId>()
  for (const piece of items.flatMap(piecesOf)) {
    if (piece.kind === 'note' && notes.has(piece.id) && !numbers.has(piece.id)) numbers.set(piece.id, numbers.size + 1)
  }
  const numbered: NoteNumbers = {
    of: (id) => numbers.get(id),
    again: (bookmark) => numbers.get(bookmarks.get(bookmark) ?? ''),
  }
  return {
    ...numbered,
    notes: [...numbers].map(([id, number]) => ({
      id: number,
      paragraphs: noteParagraphs(notes.get(id) ?? []).map((pieces) => rebuiltInlines(pieces, NO_NOTES)),
    })),
  }
}

const NO_NOTES: NoteNumbers = { of: () => undefined, again: () => undefined }

function piecesOf(item: EditedItem): readonly Piece[] {
  if (item.kind === 'paragraph') return item.pieces
  return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ pieces }) => pieces)))
}

/** Between a note's number and its words stands a space. Lines that say nothing are no paragraphs of it. */
function noteParagraphs(paragraphs: readonly EditedParagraph[]): readonly (readonly Piece[])[] {
  const said = paragraphs.map(({ pieces }) => pieces).filter((pieces) => pieces.length > 0)
  return said.map((pieces, at) => {
    const [first] = pieces
    return at === 0 && first?.kind === 'text' && first.text.startsWith(' ') ? withoutStart(pieces, 1) : pieces
  })
}
