import fc from 'fast-check'
import type { ReportDocument } from '../../../src/model/document.ts'
import { editedDocument } from '../../compare/edited-documents.ts'
import { randomDocuments } from '../random-documents.ts'

export interface EditedReport {
  readonly before: ReportDocument
  readonly after: ReportDocument
}

/** As many pairs of drafts as asked, the same every time: most edited here and there, some with hardly anything in common. */
export function editedReports(count: number): readonly EditedReport[] {
  const strangers = randomDocuments(Math.floor(count / 10))
  const edited = fc.sample(editedDocument, { seed: 30_2020, numRuns: count - strangers.length })
  return [
    ...edited,
    ...strangers.map((before, index) => ({ before, after: strangers[(index + 1) % strangers.length] ?? before })),
  ]
}
