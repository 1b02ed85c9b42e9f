import fc from 'fast-check'
import type { Block, Inline, ReportDocument } from '../../src/model/document.ts'
import { withNotes } from '../render/random-documents.ts'
import { randomTable } from '../render/random-tables.ts'
import { randomInlines } from '../render/random-text.ts'
import { cell, note, paragraph, reportDocument, text } from '../render/sample-document.ts'

/** Few words, so that passages are like one another by chance. */
const word = fc.constantFrom(
  'thu',
  'ngân',
  'sách',
  'đạt',
  'hòa',
  'hoà',
  'Tăng',
  '02',
  '2',
  '5,01%',
  '–',
  '-',
  ',',
  '"',
  '“',
)

const phrase: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => text(words.join(' '))) },
  {
    weight: 1,
    arbitrary: word.map((words): Inline => ({ kind: 'figure', figure: `lua:${words.length}`, text: words })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map(note) },
  {
    weight: 1,
    arbitrary: fc
      .array(word, { maxLength: 3 })
      .map((words): Inline => ({ kind: 'strong', children: [text(words.join('  '))] })),
  },
)
const line = fc.oneof(
  { weight: 4, arbitrary: fc.array(phrase, { maxLength: 5 }) },
  { weight: 1, arbitrary: randomInlines },
)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: line.map((inlines) => paragraph(...inlines)) },
  { weight: 2, arbitrary: line.map((inlines): Block => ({ kind: 'item', depth: 0, mark: '-', inlines })) },
  { weight: 1, arbitrary: line.map((inlines): Block => ({ kind: 'heading', level: 1, number: 'I.', inlines })) },
  { weight: 1, arbitrary: randomTable },
  { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map(rowsOf) },
)

function rowsOf(words: readonly string[]): Block {
  const rows = words.map((each, index) => [cell(String(index + 1)), cell(each)])
  return { kind: 'table', description: 'Bảng', columns: [500, 500], header: [], rows }
}

/** What somebody does to the blocks of a draft. */
const edit: fc.Arbitrary<(blocks: readonly Block[]) => readonly Block[]> = fc
  .record({
    what: fc.constantFrom('drop', 'add', 'move', 'cut', 'join', 'extend'),
    at: fc.nat(30),
    to: fc.nat(30),
    fresh: block,
    more: line,
  })
  .map(({ what, at, to, fresh, more }) => (blocks) => {
    const index = at % Math.max(1, blocks.length)
    const [head, own, tail] = [blocks.slice(0, index), blocks.slice(index, index + 1), blocks.slice(index + 1)]
    const next = tail[0]
    const [only] = own
    switch (what) {
      case 'drop':
        return [...head, ...tail]
      case 'add':
        return [...head, fresh, ...own, ...tail]
      case 'move': {
        const rest = [...head, ...tail]
        const place = to % Math.max(1, blocks.length)
        return [...rest.slice(0, place), ...own, ...rest.slice(place)]
      }
      case 'cut':
        return only?.kind === 'paragraph' ? [...head, ...halves(only.inlines), ...tail] : blocks
      case 'join':
        return only?.kind === 'paragraph' && next?.kind === 'paragraph'
          ? [...head, paragraph(...only.inlines, text(' '), ...next.inlines), ...tail.slice(1)]
          : blocks
      default:
        return only && only.kind !== 'table' && only.kind !== 'chart'
          ? [...head, { ...only, inlines: [...only.inlines, ...more] }, ...tail]
          : blocks
    }
  })

function halves(inlines: readonly Inline[]): readonly Block[] {
  const middle = Math.ceil(inlines.length / 2)
  return [paragraph(...inlines.slice(0, middle)), paragraph(...inlines.slice(middle))]
}

/** Two drafts of one report: random blocks, and the same after some random edits. */
export const editedDocument: fc.Arbitrary<{ readonly before: ReportDocument; readonly after: ReportDocument }> = fc
  .record({
    blocks: fc.array(block, { maxLength: 14 }),
    edits: fc.array(edit, { maxLength: 8 }),
    recipients: fc.array(word, { maxLength: 3 }),
    others: fc.array(word, { maxLength: 3 }),
  })
  .map(({ blocks, edits, recipients, others }) => ({
    before: withNotes(reportDocument({ blocks, recipients })),
    after: withNotes(
      reportDocument({
        blocks: edits.reduce((edited, change) => change(edited), blocks as readonly Block[]),
        recipients: others,
      }),
    ),
  }))
