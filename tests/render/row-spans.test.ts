import { expect, it } from 'vitest'
import type { Table } from '../../src/model/document.ts'
import { checkTables } from '../../src/render/check-tables.ts'
import { gridRows } from '../../src/render/grid-rows.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { pipeTable } from '../../src/render/markdown/pipe-table.ts'
import { docxPart } from './docx-parts.ts'
import { cell, note, reportDocument, text } from './sample-document.ts'

/** A head of two levels, and a body in which a cell reaches down. */
const table: Table = {
  kind: 'table',
  description: 'So sánh',
  columns: [400, 300, 300],
  header: [
    [cell('Chỉ tiêu', { rowSpan: 2 }), cell('', { columnSpan: 2, inlines: [text('So sánh'), note(1)] })],
    [cell('Kế hoạch'), cell('Cùng kỳ')],
  ],
  rows: [
    [cell('Lúa', { rowSpan: 2, strong: true }), cell('1', { align: 'right' }), cell('2')],
    [cell('3'), cell('4')],
  ],
}

const document = reportDocument({
  blocks: [table],
  appendices: [],
  notes: [{ id: 1, paragraphs: [[text('Theo giá so sánh')]] }],
})

it('a cell that reaches down takes its place in the rows below', () => {
  const inGrid = gridRows()
  const places = table.rows.map((row) => inGrid(row).map(({ column, continued }) => `${column}${continued ? '↓' : ''}`))
  expect(places).toEqual([
    ['0', '1', '2'],
    ['0↓', '1', '2'],
  ])
})

it('Word gets an empty cell in every row that it reaches into', async () => {
  const xml = await docxPart(document, 'word/document.xml')
  const drawn = xml.split('<w:tbl>').find((each) => each.includes('tblDescription')) ?? ''
  const rows = drawn.split('<w:tr>').slice(1)
  const spans = rows.map((row) => [
    ...row.matchAll(/<w:tcW w:w="(\d+)"[^>]*>(<w:gridSpan w:val="2"\/>)?(<w:vMerge[^>]*>)?/g),
  ])
  expect(spans.map((row) => row.map(([, , across = '', down = '']) => `${across}${down}`))).toEqual([
    ['<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>'],
    ['<w:vMerge/>', '', ''],
    ['<w:vMerge w:val="restart"/>', '', ''],
    ['<w:vMerge/>', '', ''],
  ])
  const widths = spans.map((row) => row.reduce((sum, [, width]) => sum + Number(width), 0))
  expect(new Set(widths).size).toBe(1)
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false])
})

it('the web page says how far it reaches, and which heads stand over several columns', () => {
  const html = renderHtml(document)
  expect(html).toContain('<th scope="col" rowspan="2" class="left">Chỉ tiêu</th>')
  expect(html).toContain('<th scope="colgroup" colspan="2" class="left">So sánh')
  expect(html).toContain('<td rowspan="2" class="left dam">Lúa</td>')
})

it('Markdown has the heads of a column in one cell, and no note twice', () => {
  expect(pipeTable(table).split('\n')).toEqual([
    '| Chỉ tiêu | So sánh[^1]: Kế hoạch | So sánh: Cùng kỳ |',
    '| :----------------------------------------- | -------------------------------: | :------------------------------- |',
    '| **Lúa** | 1 | 2 |',
    '|  | 3 | 4 |',
  ])
})

it('a cell that reaches out of the head, or onto another, is a fault of the program', () => {
  const check = (parts: Partial<Table>) => () => checkTables(reportDocument({ blocks: [{ ...table, ...parts }] }))
  expect(check({})).not.toThrow()
  expect(check({ header: table.header.slice(0, 1) })).toThrow('reaches below the last row')
  expect(
    check({
      rows: [
        [cell('a', { rowSpan: 2 }), cell('b'), cell('c')],
        [cell('d'), cell('e'), cell('f')],
      ],
    }),
  ).toThrow('spans 1 + 1 + 1 + 1 in 3 columns')
  const overlapping = [
    [cell('a'), cell('b', { rowSpan: 2 }), cell('c')],
    [cell('d', { columnSpan: 2 }), cell('e')],
  ]
  expect(check({ rows: overlapping })).toThrow('no room for a cell from above')
})
