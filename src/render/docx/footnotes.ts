import { Paragraph, TextRun } from 'docx'
import type { Footnote, Inline } from '../../model/document.ts'
import { rawRuns } from './raw-runs.ts'
import { runsXml } from './run-xml.ts'
import { STYLE } from './style-ids.ts'

const NO_NOTES: ReadonlySet<number> = new Set()

/** The notes by id, as the library takes them. Style and the space after the number are not its own doing. */
export function footnotes(notes: readonly Footnote[]): Readonly<Record<string, { readonly children: Paragraph[] }>> {
  return Object.fromEntries(
    notes.map(({ id, paragraphs }) => [String(id), { children: paragraphs.map(noteParagraph) }]),
  )
}

function noteParagraph(inlines: readonly Inline[], index: number): Paragraph {
  const space = index === 0 ? [new TextRun(' ')] : []
  return new Paragraph({ style: STYLE.noteText, children: [...space, rawRuns(runsXml(inlines, NO_NOTES))] })
}
