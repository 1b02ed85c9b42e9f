import type { Block, Footnote, Inline, ReportDocument, Table } from '../src/model/document.ts'
import { type Chance, chance } from './diff-chance.ts'

const ONSETS = [
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
]
const RIMES = [
  'a',
  'ác',
  'ải',
  'anh',
  'ân',
  'ập',
  'ê',
  'iệp',
  'inh',
  'oa',
  'oàn',
  'òa',
  'ô',
  'ông',
  'ơi',
  'uất',
  'ủy',
  'ương',
  'ưu',
  'yết',
]
const BLOCKS = 60

/** A report of words that mean nothing, in which some are frequent and most are rare, as in any language. */
export function randomReport(seed: number, frame: ReportDocument): ReportDocument {
  const draw = chance(seed)
  const notes: Footnote[] = []
  const blocks = Array.from({ length: BLOCKS }, () => randomBlock(draw, notes))
  return { ...frame, blocks, notes, appendices: [] }
}

function randomBlock(draw: Chance, notes: Footnote[]): Block {
  switch (draw.upTo(8)) {
    case 0:
      return { kind: 'heading', level: 1, number: 'I.', inlines: [textOf(phrase(draw, 7))] }
    case 1:
      return table(draw)
    case 2:
    case 3:
      return { kind: 'item', depth: 0, mark: '-', inlines: sentences(draw, 2 + draw.upTo(4), notes) }
    default:
      return { kind: 'paragraph', inlines: sentences(draw, 2 + draw.upTo(4), notes) }
  }
}

function sentences(draw: Chance, count: number, notes: Footnote[]): readonly Inline[] {
  return Array.from({ length: count }, (_, index): readonly Inline[] => [
    textOf(`${index > 0 ? ' ' : ''}${phrase(draw, 6 + draw.upTo(14))} đạt `),
    { kind: 'figure', figure: `${word(draw)}:luy_ke`, text: `${number(draw)} tấn` },
    ...(draw.upTo(4) === 0 ? [newNote(draw, notes)] : []),
    textOf(`, ${phrase(draw, 4 + draw.upTo(8))}.`),
  ]).flat()
}

function newNote(draw: Chance, notes: Footnote[]): Inline {
  const id = notes.length + 1
  const issued = `Công văn số ${draw.upTo(3000)}/UBND-KT ngày ${10 + draw.upTo(18)}/11/2031`
  notes.push({ id, paragraphs: [[textOf(`${issued} của Ủy ban về ${phrase(draw, 10 + draw.upTo(10))}.`)]] })
  return { kind: 'footnote', note: id, first: true }
}

function table(draw: Chance): Table {
  const cells = (texts: readonly string[]): Table['rows'][number] =>
    texts.map((each) => ({ inlines: [textOf(each)], align: 'left', strong: false, columnSpan: 1, rowSpan: 1 }))
  const rows = Array.from({ length: 3 + draw.upTo(5) }, (_, index) =>
    cells([String(index + 1), phrase(draw, 4), number(draw), number(draw)]),
  )
  return {
    kind: 'table',
    columns: [100, 500, 200, 200],
    header: [cells(['TT', 'Chỉ tiêu', 'Tháng', 'Lũy kế'])],
    rows,
    description: '',
  }
}

function phrase(draw: Chance, words: number): string {
  return Array.from({ length: words }, () => word(draw)).join(' ')
}

/** The product of two draws is small more often than not. */
function word(draw: Chance): string {
  const rank = (bound: number): number => Math.floor((draw.upTo(1000) * draw.upTo(1000) * bound) / 1e6)
  return `${ONSETS[rank(ONSETS.length)]}${RIMES[rank(RIMES.length)]}`
}

function number(draw: Chance): string {
  return `${draw.upTo(900)},${draw.upTo(90)}`
}

function textOf(text: string): Inline {
  return { kind: 'text', text }
}
