import type { FootnoteId } from '../../model/document.ts'
import type { Piece } from '../pieces.ts'
import type { RepeatedNotes } from './line-marks.ts'
import { STYLE } from './style-ids.ts'
import { xmlText } from './xml-text.ts'

/** The run of a piece, or the runs of a field. */
export function pieceXml(piece: Piece, repeated: RepeatedNotes): string {
  switch (piece.kind) {
    case 'text':
      return textRun(piece.text, faceXml(piece))
    case 'line-break':
      return '<w:r><w:br/></w:r>'
    case 'note':
      if (!piece.first) return citedAgain(piece.note, piece.note)
      return repeated.has(piece.note) ? bookmarked(piece.note) : reference(piece.note)
  }
}

export function faceXml({ bold, italic }: Pick<Extract<Piece, { readonly kind: 'text' }>, 'bold' | 'italic'>): string {
  return `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}`
}

export function textRun(text: string, properties: string): string {
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
export function citedAgain(note: FootnoteId, shown: number): string {
  const instruction = `<w:instrText xml:space="preserve"> NOTEREF ${bookmarkName(note)} \\f \\h </w:instrText>`
  return [
    fieldMark('begin'),
    `<w:r><w:rPr>${RAISED}</w:rPr>${instruction}</w:r>`,
    fieldMark('separate'),
    textRun(String(shown), RAISED),
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
