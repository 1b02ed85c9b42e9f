import type { Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { readBlocks } from '../markdown/read-blocks.ts'
import type { Reading } from '../markdown/reading.ts'
import type { SourceMarked } from '../templating/source-marks.ts'
import { refuseNotes } from './refuse-notes.ts'

/** The subject under the document's type: one line, without notes. */
export function subjectLine(markdown: SourceMarked, span: Span, reading: Reading): readonly Inline[] {
  const [first, second] = readBlocks(markdown, span, reading)
  if (first?.kind === 'paragraph' && second === undefined)
    return refuseNotes(first.inlines, reading, {
      vi: 'trích yếu không mang chú thích',
      en: 'no note in the subject',
    })
  reading.report(
    fault('subject-not-a-line', span, {
      vi: 'trích yếu phải là một dòng văn bản',
      en: 'the subject must be one line of text',
    }),
  )
  return []
}
