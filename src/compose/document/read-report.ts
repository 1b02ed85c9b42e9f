import type { Appendix, Block, Footnote, Inline } from '../../model/document.ts'
import type { Waiver } from '../../model/waiver.ts'
import { numberHeadings } from '../markdown/number-headings.ts'
import { readBlocks } from '../markdown/read-blocks.ts'
import type { Reading } from '../markdown/reading.ts'
import { pointInText } from '../sources/span-in-text.ts'
import type { TemplateTexts } from '../sources/template-texts.ts'
import type { SourceMarked } from '../templating/source-marks.ts'
import { appendixLabel, appendixOf } from './appendix.ts'
import { leavesChartsOut } from './left-out.ts'
import { mapNotes, mapNotesOfBlock } from './map-notes.ts'
import { noteBody } from './note-body.ts'
import { noteOrder } from './note-order.ts'
import { subjectLine } from './subject-line.ts'
import { waiverNotes } from './waiver-notes.ts'

/** What of the document comes out of templates. */
export interface ReportText {
  readonly subject: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly appendices: readonly Appendix[]
  readonly notes: readonly Footnote[]
}

/** The rendered texts (subject, main, appendices) as a tree whose notes count from 1 as they are read. */
export function readReport(
  rendered: readonly SourceMarked[],
  texts: TemplateTexts,
  waivers: readonly Waiver[],
  reading: Reading,
): ReportText {
  const [subject = '', main = '', ...appendices] = rendered
  const order = noteOrder()
  const asked = waiverNotes(waivers, reading.marks)
  const subjectInlines = subjectLine(subject, pointInText(texts.subject, 1, 0), reading)
  const blocks = numberHeadings(readBlocks(main, pointInText(texts.main, 1, 0), reading), reading.headings)
  const read = texts.appendices
    .map((text, index) => appendixOf(appendices[index] ?? '', pointInText(text, 1, 0), reading))
    .filter(({ blocks: inner }, index) => inner.length > 0 || !leavesChartsOut(appendices[index] ?? '', reading.marks))
  const text: ReportText = {
    subject: subjectInlines,
    blocks: blocks.map((block) => mapNotesOfBlock(asked.inBlock(block), order.number)),
    appendices: read.map((appendix, index) => ({
      label: appendixLabel(index, read.length),
      title: appendix.title.map((line) => mapNotes(line, order.number)),
      blocks: appendix.blocks.map((block) => mapNotesOfBlock(asked.inBlock(block), order.number)),
    })),
    notes: order.drafts().flatMap((id, index) => {
      const draft = reading.marks.note(id)
      return draft
        ? [{ id: index + 1, paragraphs: asked.inNote(id, noteBody(draft, reading)), origin: draft.span }]
        : []
    }),
  }
  for (const each of asked.unprinted()) reading.report(each)
  return text
}
