import type { ReportDocument } from '../model/document.ts'
import { linesOf } from './lines-of.ts'
import { noteReferences } from './note-references.ts'
import { plainText } from './plain-text.ts'

/**
 * Notes are 1…n, each first cited once and in that order, none empty, none inside another.
 *
 * @throws Error as a fault of the program: Word repairs or drops what breaks this, without a word.
 */
export function checkNotes(document: ReportDocument): void {
  const cited = checkCitations(document)
  if (document.notes.length !== cited) throw new Error(`${document.notes.length} notes, ${cited} cited`)
  document.notes.forEach(({ id, paragraphs }, index) => {
    if (id !== index + 1) throw new Error(`note ${id} stands at place ${index + 1}`)
    if (paragraphs.length === 0 || paragraphs.some((each) => plainText(each).trim() === ''))
      throw new Error(`note ${id} is empty`)
    if (paragraphs.some((each) => noteReferences(each).length > 0)) throw new Error(`note ${id} cites a note`)
  })
}

function checkCitations(document: ReportDocument): number {
  let cited = 0
  for (const { note, first } of linesOf(document).flatMap(noteReferences)) {
    if (first && note !== cited + 1) throw new Error(`note ${note} is first cited after note ${cited}`)
    if (!first && !(Number.isSafeInteger(note) && note >= 1 && note <= cited))
      throw new Error(`note ${note} is cited again before it is cited`)
    if (first) cited = note
  }
  return cited
}
