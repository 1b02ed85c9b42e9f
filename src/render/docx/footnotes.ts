import { Paragraph, TextRun } from 'docx'
import type { Footnote, Inline } from '../../model/document.ts'
import type { LineMarks } from './line-marks.ts'
import { rawRuns } from './raw-runs.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'

/** The notes by id, as the library takes them. Style and the space after the number are not its own doing. */
export function footnotes(
  notes: readonly Footnote[],
  marks: LineMarks,
): Readonly<Record<string, { readonly children: Paragraph[] }>> {
  return Object.fromEntries(
    notes.map(({ id, paragraphs }) => [
      String(id),
      { children: paragraphs.map((inlines, index) => noteParagraph(inlines, index, marks)) },
    ]),
  )
}

function noteParagraph(inlines: readonly Inline[], index: number, marks: LineMarks): Paragraph {
  const space = index === 0 ? [new TextRun(' ')] : []
  return new Paragraph({ style: STYLE.noteText, children: [...space, rawRuns(runsXml(inlines, marks))] })
}
