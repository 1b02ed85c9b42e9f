import type { FootnoteId, Inline } from '../../model/document.ts'
import { type Piece, pieces } from '../pieces.ts'
import { STYLE } from './style-ids.ts'
import { xmlText } from './xml-text.ts'

/** Notes that are cited more than once: only their first reference needs a bookmark. */
export type RepeatedNotes = ReadonlySet<FootnoteId>

/** The runs of a line. */
export function runsXml(inlines: readonly Inline[], repeated: RepeatedNotes): string {
  return pieces(inlines)
    .map((piece) => pieceXml(piece, repeated))
    .join('')
}

function pieceXml(piece: Piece, repeated: RepeatedNotes): string {
  switch (piece.kind) {
    case 'text':
      return textRun(piece.text, `${piece.bold ? '<w:b/><w:bCs/>' : ''}${piece.italic ? '<w:i/><w:iCs/>' : ''}`)
    case 'line-break':
      return '<w:r><w:br/></w:r>'
    case 'note':
      if (!piece.first) return citedAgain(piece.note)
      return repeated.has(piece.note) ? bookmarked(piece.note) : reference(piece.note)
  }
}

function textRun(text: string, properties: string): string {
  const face = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${face}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

const RAISED = `<w:rStyle w:val="${STYLE.noteReference}"/>`

function reference(note: FootnoteId): string {
  return `<w:r><w:rPr>${RAISED}</w:rPr><w:footnoteReference w:id="${note}"/></w:r>`
}

function bookmarked(note: FootnoteId): string {
  const name = bookmarkName(note)
  return `<w:bookmarkStart w:id="${note}" w:name="${name}"/>${reference(note)}<w:bookmarkEnd w:id="${note}"/>`
}

/** A second reference may not use the note's id: it is a field that shows the number of the first. */
function citedAgain(note: FootnoteId): string {
  const instruction = `<w:instrText xml:space="preserve"> NOTEREF ${bookmarkName(note)} \\f \\h </w:instrText>`
  return [
    fieldMark('begin'),
    `<w:r><w:rPr>${RAISED}</w:rPr>${instruction}</w:r>`,
    fieldMark('separate'),
    textRun(String(note), RAISED),
    fieldMark('end'),
  ].join('')
}

function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:rPr>${RAISED}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`
}

/** Word hides bookmarks whose name begins so. */
function bookmarkName(note: FootnoteId): string {
  return `_Ref${String(note).padStart(9, '0')}`
}
