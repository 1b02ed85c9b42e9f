import { expect, test } from 'vitest'
import type { Meeting } from '../../src/model/submission.ts'
import { type Change, documentOf, indicator, notYet, placesOf, plainBlock, submission, text, unit } from './fixture.ts'

function tableOf(main: string, change: Change): readonly string[] {
  const [block] = documentOf({ ...change, main }).blocks
  return block?.kind === 'table' ? plainBlock(block).split('\n') : []
}

const received = new Map(
  ['a', 'b', 'c'].map((id, index) => [
    id,
    { value: `2021-05-${18 + index}`, span: { file: 'x', line: 1, column: 1, length: 1 } },
  ]),
)

test('who has sent, two blocks of groups side by side', () => {
  const units = [
    unit('a', 'so'),
    unit('m', 'huyen'),
    unit('b', 'so'),
    unit('c', 'so'),
    unit('d', 'truong'),
    unit('khong', 'so', { reports: false }),
    unit('cu', 'so', { validTo: '2021-05-30' }),
    unit('moi', 'so', { validFrom: '2021-06-01' }),
  ]
  const main = '{{bang "don-vi-gui" trai="so" phai="huyen, truong"}}'
  expect(tableOf(main, { units, issue: { received, receivedUntil: '2021-05-19' } })).toEqual([
    'Đơn vị | Đã gửi | Đơn vị | Đã gửi',
    'Đơn vị a | x | Đơn vị m | ',
    'Đơn vị b | x | Đơn vị d | ',
    'Đơn vị c |  |  | ',
  ])
})

const HEADS = [
  'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm | Thực hiện | So sánh (%)',
  'Tháng trước | Tháng này | Lũy kế từ đầu năm | Kế hoạch năm | Tháng trước | Cùng kỳ năm trước',
]

test('indicators by sector, with what there is of figures, compared as indices', () => {
  const change: Change = {
    indicators: [
      indicator('ca', { name: 'Cá' }),
      indicator('dan', { name: 'Đàn', unit: 'con', nature: 'stock', sector: 'b', sectorName: 'Chăn nuôi' }),
      indicator('lua', { name: 'Lúa', nature: 'season', sector: 'b', sectorName: 'Chăn nuôi' }),
      indicator('tom', { name: 'Tôm' }),
    ],
    figures: {
      'ca:ke_hoach': '1500 tấn',
      'ca:thang.thang_truoc': '100 tấn',
      'ca:thang': '5 tấn',
      'ca:luy_ke': '1234.5 tấn',
      'ca:luy_ke.so_ke_hoach': '99.999 %',
      'ca:thang.bang_thang_truoc': '5 %',
      'ca:luy_ke.bang_cung_ky': '108.5 %',
      'dan:gia_tri': '4 con',
      'dan:ke_hoach': notYet,
      'lua:gia_tri': '9 tấn',
      'lua:gia_tri.bang_cung_ky': '90 %',
    },
  }
  expect(tableOf('{{bang "chi-tieu" nhom="ca, b, tom" le=1}}', change)).toEqual([
    ...HEADS,
    'I | Lĩnh vực A',
    '1 | Cá | tấn | ⟦1.500⟧ | ⟦100⟧ | ⟦5⟧ | ⟦1.234,5⟧ | ⟦99,999⟧ | ⟦5,0⟧ | ⟦108,5⟧',
    '2 | Tôm | tấn | - | - | - | - | - | - | -',
    'II | Chăn nuôi',
    '1 | Đàn | con | - | - | ⟦4⟧ | - | - | - | -',
    '2 | Lúa | tấn | - | - | - | ⟦9⟧ | - | - | ⟦90,0⟧',
  ])
})

test('of a sector only the main indicators, where that is asked; those named are printed anyway', () => {
  const change: Change = {
    indicators: [indicator('ca', { isMain: true }), indicator('tom'), indicator('dan', { sector: 'b' })],
  }
  const rows = tableOf('{{bang "chi-tieu" nhom="a, dan" chu_yeu=true}}', change)
  expect(rows.slice(HEADS.length).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
    'I Lĩnh vực A',
    '1 ca',
    'II Lĩnh vực A',
    '1 dan',
  ])
})

const at = { file: 'data/x.yaml', line: 1, column: 1, length: 1 }

test('the meetings of the month: how many sent a deputy, came without a leader or were absent, and who', () => {
  const lists = { 'hop.pho': [text('b'), text('Công ty\u0007Điện')], 'hop.vang': [text('x')], 'hop.khong': [] }
  const meetings: readonly Meeting[] = [
    {
      name: 'Rà soát số liệu',
      date: '2021-05-04',
      attendants: 'sở ngành',
      deputies: { value: 'hop.pho', span: at },
      leaderless: { value: 'hop.khong', span: at },
      span: at,
    },
    { name: 'Thường kỳ', attendants: 'đơn vị', absent: { value: 'hop.vang', span: at }, span: at },
  ]
  const files = [submission('data/2021-05/a.yaml', { meetings })]
  const heads = ['TT | Cuộc họp | Vắng và cử dự thay', 'Cử cấp phó dự thay | Không có lãnh đạo dự | Vắng họp']
  expect(tableOf('{{bang "cuoc-hop"}}', { files, lists })).toEqual([
    ...heads,
    '1 | Rà soát số liệu (ngày 04/05/2021) | ⟦02⟧ sở ngành: b; Công ty Điện | - | -',
    '2 | Thường kỳ | - | - | ⟦01⟧ đơn vị: x',
  ])
  expect(tableOf('{{bang "cuoc-hop"}}', {})).toEqual([...heads, 'Không có cuộc họp nào'])
})

test('every row fills the columns, which share out the width', () => {
  const { blocks } = documentOf({
    main: '{{bang "chi-tieu" nhom="a"}}\n\n{{bang "don-vi-gui" trai="so" phai="so"}}\n\n{{bang "cuoc-hop"}}',
  })
  for (const block of blocks) {
    if (block.kind !== 'table') throw new Error('no table')
    expect(block.columns.reduce((sum, each) => sum + each, 0)).toBe(1000)
    for (const rows of [block.header, block.rows]) {
      const taken = rows.flat().reduce((sum, cell) => sum + cell.columnSpan * cell.rowSpan, 0)
      expect(taken).toBe(block.columns.length * rows.length)
    }
  }
  expect(blocks).toHaveLength(3)
})

test('a table inside a line is a fault', () => {
  expect(placesOf({ main: 'xem {{bang "chi-tieu" nhom="a"}}' })).toEqual([
    'table-not-alone templates/t/report.md.hbs:1:5+28',
  ])
})
