import type { ReportDocument } from '../../model/document.ts'
import { linesOf } from '../lines-of.ts'
import { noteReferences } from '../note-references.ts'
import type { RepeatedNotes } from './line-marks.ts'

export function repeatedNotes(document: ReportDocument): RepeatedNotes {
  const references = linesOf(document).flatMap(noteReferences)
  return new Set(references.filter(({ first }) => !first).map(({ note }) => note))
}
