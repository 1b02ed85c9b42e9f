import type { FootnoteId } from '../../model/document.ts'
import type { Annotations } from '../review/annotations.ts'

/** Notes that are cited more than once: only their first reference needs a bookmark. */
export type RepeatedNotes = ReadonlySet<FootnoteId>

/** What the runs of a line must know of the document around them. */
export interface LineMarks {
  readonly repeated: RepeatedNotes
  /** Of a copy for reviewers. */
  readonly annotations?: Annotations
}
