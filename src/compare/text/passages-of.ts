import type { Passage } from '../../model/comparison.ts'
import type { FootnoteId, ReportDocument } from '../../model/document.ts'
import { noteReferences } from '../../render/note-references.ts'
import { plainText } from '../../render/plain-text.ts'
import { blockPassages } from './block-passages.ts'
import { closingPassages, openingPassages } from './frame-passages.ts'

/** All that a report says, cut into the stretches that are compared, in the order in which they are read; the notes last. */
export function passagesOf(document: ReportDocument): readonly Passage[] {
  const text = [
    ...openingPassages(document),
    ...blockPassages(document.blocks, (at) => ({ part: 'text', ...at }), []),
    ...closingPassages(document),
    ...document.appendices.flatMap(appendixPassages),
  ]
  return [...text, ...notePassages(document, text)]
}

function appendixPassages(
  { label, title, blocks }: ReportDocument['appendices'][number],
  appendix: number,
): readonly Passage[] {
  const titles = title.map(
    (line, index): Passage => ({
      kind: 'title',
      place: { part: 'appendix', appendix, title: index },
      lines: [line],
      mark: index === 0 ? label : '',
      headings: [],
    }),
  )
  const name = [label, ...title.map(plainText)].filter((each) => each !== '').join(' ')
  return [
    ...titles,
    ...blockPassages(blocks, (at) => ({ part: 'appendix', appendix, ...at }), name === '' ? [] : [name]),
  ]
}

/** A note stands under the headings of the passage that first refers to it. */
function notePassages({ notes }: ReportDocument, text: readonly Passage[]): readonly Passage[] {
  const headings = new Map<FootnoteId, readonly string[]>()
  for (const passage of text) {
    for (const { note } of passage.lines.flatMap(noteReferences)) {
      if (!headings.has(note)) headings.set(note, passage.headings)
    }
  }
  return notes.flatMap(({ id, paragraphs, origin }) =>
    paragraphs.map(
      (line, paragraph): Passage => ({
        kind: 'note',
        place: { part: 'note', note: id, paragraph },
        lines: [line],
        mark: paragraph === 0 ? String(id) : '',
        headings: headings.get(id) ?? [],
        ...(origin && { origin }),
      }),
    ),
  )
}
