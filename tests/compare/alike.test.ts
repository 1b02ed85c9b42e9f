import { expect, test } from 'vitest'
import { compareTexts } from '../../src/compare/compare-texts.ts'
import type { Block, Inline, ReportDocument } from '../../src/model/document.ts'
import { paragraph, reportDocument, text } from '../render/sample-document.ts'

/** `{id|text}` is a figure. */
function line(written: string): readonly Inline[] {
  return written.split(/(\{[^}]*\})/).flatMap((part): readonly Inline[] => {
    const figure = /^\{(.*)\|(.*)\}$/.exec(part)
    if (figure) return [{ kind: 'figure', figure: figure[1] ?? '', text: figure[2] ?? '' }]
    return part === '' ? [] : [text(part)]
  })
}

function asParagraph(written: string): Partial<ReportDocument> {
  return { blocks: [paragraph(...line(written))] }
}

function asRow(written: string): Partial<ReportDocument> {
  const cells = written.split(' | ').map((each) => ({
    inlines: line(each),
    align: 'left' as const,
    strong: false,
    columnSpan: 1,
    rowSpan: 1,
  }))
  const table: Block = { kind: 'table', columns: cells.map(() => 1), header: [], rows: [cells], description: '' }
  return { blocks: [table] }
}

/** Two notes at the end of two passages that stay. */
function asNotes(first: string, second: string): Partial<ReportDocument> {
  const noted = (note: number, words: string): Block =>
    paragraph(text(words), { kind: 'footnote', note, first: true }, text('.'))
  return {
    blocks: [noted(1, 'Việc thứ nhất đã được nêu'), noted(2, 'Đàn gia súc phát triển ổn định')],
    notes: [
      { id: 1, paragraphs: [line(first)] },
      { id: 2, paragraphs: [line(second)] },
    ],
  }
}

function kinds(form: (written: string) => Partial<ReportDocument>, before: string, after: string): readonly string[] {
  const whole = { notes: [], appendices: [] }
  const [old, fresh] = [form(before), form(after)].map((parts) => reportDocument({ ...whole, ...parts }))
  if (!old || !fresh) return []
  const { passages, notes } = compareTexts(old, fresh, 'drafts')
  return [...passages, ...notes].map(({ kind }) => kind).filter((kind) => kind !== 'same')
}

test.each([
  [
    'numbers',
    'Thu ngân sách tháng 10 ước 812,4 tỷ đồng, tăng 3,1% so với tháng trước.',
    'Thu ngân sách tháng 11 ước 9.830 tỷ đồng, tăng 12% so với tháng trước.',
  ],
  [
    'a sentence put behind',
    'Các sở, ngành rà soát từng chỉ tiêu của kế hoạch năm.',
    'Các sở, ngành rà soát từng chỉ tiêu của kế hoạch năm. Nơi đạt thấp phải có giải pháp cụ thể.',
  ],
  [
    'half of it written anew',
    'Công tác cải cách hành chính được đẩy mạnh ở các cấp. Trong tháng, các huyện tự kiểm tra việc giải quyết hồ sơ.',
    'Công tác cải cách hành chính được đẩy mạnh ở các cấp. Một số thủ tục được cắt giảm thời hạn so với quy định.',
  ],
  [
    'one indicator in other words',
    'Kim ngạch xuất khẩu ước {xuat-khau:thang|55 triệu USD}, bằng mức thực hiện của tháng 10.',
    'Trong tháng, ước {xuat-khau:thang|58 triệu USD} hàng xuất khẩu, nhờ giá gạo nhích lên.',
  ],
  [
    'one name before the colon',
    'Y tế: việc khám, chữa bệnh ở các tuyến được duy trì thường xuyên.',
    'Y tế: trong tháng không phát sinh ca bệnh nặng, thuốc men cung ứng đủ.',
  ],
  ['words in another order', 'Tỉnh đã ban hành kế hoạch phòng cháy.', 'Kế hoạch phòng cháy đã được tỉnh ban hành.'],
])('a passage is known again: %s', (_, before, after) => {
  expect(kinds(asParagraph, before, after)).toEqual(['changed'])
})

test.each([
  [
    'two indicators in one wording',
    'Xuất khẩu tháng 11 ước {xuat-khau:thang|55 triệu USD}, tăng 3% so với tháng trước, đạt 81% kế hoạch năm.',
    'Nhập khẩu tháng 11 ước {nhap-khau:thang|7 triệu USD}, giảm 9% so với tháng trước, vượt 46% kế hoạch năm.',
  ],
  [
    'the phrases that every report has',
    'Trong tháng, các lực lượng chức năng tăng cường tuần tra, kiểm soát trên biển.',
    'Trong tháng, các trường tăng cường kiểm tra việc dạy thêm trên địa bàn.',
  ],
  ['one office, two tasks', 'Sở Y tế mở đợt tiêm chủng mở rộng.', 'Sở Y tế tuyển thêm 12 bác sĩ.'],
  ['nothing at all', 'Chăn nuôi ổn định, không có dịch bệnh.', 'Có 14 vụ tai nạn giao thông, làm 6 người chết.'],
])('two passages are two: %s', (_, before, after) => {
  expect(kinds(asParagraph, before, after)).toEqual(['removed', 'added'])
})

test('a row is known by its words, not by its numbers', () => {
  expect(kinds(asRow, '1 | Tổng đàn trâu | con | 4.723 | 85,9', '3 | Tổng đàn trâu | con | 5.100 | 92,8')).toEqual([
    'changed',
  ])
  expect(kinds(asRow, '1 | Trâu | con | 4.723 | 85,9', '1 | Gà | con | 4.723 | 85,9')).toEqual(['removed', 'added'])
  expect(kinds(asRow, '1 | Tổng đàn trâu | con | 4.723', '1 | Tổng đàn bò | con | 11.924')).toEqual([
    'removed',
    'added',
  ])
  expect(kinds(asRow, '1 | Diện tích lúa Thu Đông | ha | 90', '1 | Diện tích lúa vụ Thu Đông | ha | 90')).toEqual([
    'changed',
  ])
})

const CITED = 'Công văn số 1596/UBND-KGVX ngày 12/11/2020 của UBND tỉnh về việc phòng, chống dịch bệnh trên địa bàn.'
const OTHER = 'Công văn số 1702/UBND-KGVX ngày 25/11/2020 của UBND tỉnh về việc phòng, chống dịch bệnh ở trường học.'
const FEED = 'Giá thức ăn chăn nuôi tăng.'

test('a note is known by what it says, whatever its number and its passage', () => {
  const [before, after] = [reportDocument(asNotes(CITED, FEED)), reportDocument(asNotes(FEED, CITED))]
  const { notes, renumbered } = compareTexts(before, after, 'drafts')
  expect(notes.map((pair) => [pair.kind, 'moved' in pair && pair.moved])).toEqual([
    ['same', true],
    ['same', true],
  ])
  expect(renumbered).toEqual([
    { before: 2, after: 1 },
    { before: 1, after: 2 },
  ])
})

test('a note that cites another document is another note, unless it stands in the same place', () => {
  const elsewhere = compareTexts(reportDocument(asNotes(CITED, FEED)), reportDocument(asNotes(FEED, OTHER)), 'drafts')
  expect(elsewhere.notes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed', 'same'])
  const inPlace = compareTexts(reportDocument(asNotes(CITED, FEED)), reportDocument(asNotes(OTHER, FEED)), 'drafts')
  expect(inPlace.notes.map(({ kind }) => kind)).toEqual(['changed', 'same'])
})

test('notes that only count differently are told once, and are no change of the passage', () => {
  const [before, after] = [reportDocument(asNotes(CITED, FEED)), reportDocument(asNotes(OTHER, FEED))]
  const { blocks } = after
  const without = { ...after, blocks: blocks.slice(1).map(withNoteOne), notes: [{ id: 1, paragraphs: [line(FEED)] }] }
  const { passages, renumbered } = compareTexts(before, without, 'drafts')
  expect(passages.filter(({ kind }) => kind !== 'same').map(({ kind }) => kind)).toEqual(['removed'])
  expect(passages.flatMap((pair) => (pair.kind === 'same' ? pair.cosmetic : []))).toEqual(['note-number'])
  expect(renumbered).toEqual([{ before: 2, after: 1 }])
})

function withNoteOne(block: Block): Block {
  if (block.kind !== 'paragraph') return block
  return { ...block, inlines: block.inlines.map((each) => (each.kind === 'footnote' ? { ...each, note: 1 } : each)) }
}
