import fc from 'fast-check'
import { mapNotes, mapNotesOfBlock } from '../../src/compose/document/map-notes.ts'
import { noteOrder } from '../../src/compose/document/note-order.ts'
import type { Appendix, Block, Footnote, Inline, ReportDocument } from '../../src/model/document.ts'
import { randomChart } from './random-charts.ts'
import { randomTable } from './random-tables.ts'
import { randomInlines, words } from './random-text.ts'
import { paragraph, reportDocument, text } from './sample-document.ts'

const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  number: fc.constantFrom('', 'I.', '1.', 'đ)', 'XLVIII.'),
  inlines: randomInlines,
})

const item = fc.record({
  kind: fc.constant('item' as const),
  depth: fc.constantFrom(0 as const, 1 as const),
  mark: fc.constantFrom('-', '+', '1.', '12.'),
  inlines: randomInlines,
})

const block: fc.Arbitrary<Block> = fc.oneof(
  heading,
  item,
  fc.record({ kind: fc.constant('paragraph' as const), inlines: randomInlines }),
  randomTable,
  randomChart,
)

const blocks = fc.array(block, { maxLength: 12 })

const appendix: fc.Arbitrary<Appendix> = fc.record({
  label: fc.constantFrom('', 'Phụ lục I'),
  title: fc.array(
    words.map((each) => [text(each)]),
    { maxLength: 3 },
  ),
  blocks,
})

const parts = fc.record({
  blocks,
  appendices: fc.array(appendix, { maxLength: 3 }),
  recipients: fc.array(words, { maxLength: 4 }),
  draft: fc.boolean(),
})

/** As many reports as asked, the same every time; the nth also prints its share of all the characters there are. */
export function randomDocuments(count: number): readonly ReportDocument[] {
  const characters = printableCharacters()
  const share = Math.ceil(characters.length / count)
  return fc.sample(parts, { seed: 30_2020, numRuns: count }).map((each, index) => {
    const shown = characters.slice(index * share, (index + 1) * share).join('')
    const last = paragraph(text(`x${shown}`.normalize('NFC')))
    return withNotes(reportDocument({ ...each, blocks: [...each.blocks, last] }))
  })
}

/** One report that holds all of several, for a reader that takes long to start. */
export function bound(documents: readonly ReportDocument[]): ReportDocument {
  return withNotes(
    reportDocument({
      blocks: documents.flatMap((each) => each.blocks),
      appendices: documents.flatMap((each) => each.appendices),
    }),
  )
}

/** Notes are numbered as they are read, and those cited again keep their number. */
export function withNotes(document: ReportDocument): ReportDocument {
  const order = noteOrder()
  const body = document.blocks.map((each) => mapNotesOfBlock(each, order.number))
  const appendices = document.appendices.map((each) => ({
    ...each,
    title: each.title.map((line) => mapNotes(line, order.number)),
    blocks: each.blocks.map((inner) => mapNotesOfBlock(inner, order.number)),
  }))
  return { ...document, blocks: body, appendices, notes: order.drafts().map(noteOf) }
}

function noteOf(draft: number, index: number): Footnote {
  const words: readonly Inline[] = [text(`Công văn số ${draft}`), { kind: 'emphasis', children: [text(' về việc …')] }]
  return { id: index + 1, paragraphs: draft % 3 === 0 ? [words, words] : [words] }
}

/** Every assigned character that prints: of each Unicode block all there is of it. */
function printableCharacters(): readonly string[] {
  const all: string[] = []
  for (let code = 0x20; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (!/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(character)) all.push(character)
  }
  return all
}
