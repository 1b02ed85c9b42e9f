import { expect, test } from 'vitest'
import type { Waiver } from '../../src/model/waiver.ts'
import { type Change, documentOf, faultsOf, plain, plainBlock } from './fixture.ts'

const at = { file: 'data/2021-05/mien-tru.yaml', line: 3, column: 5, length: 9 }

function waiver(subject: string, reason: string, printedAsNote = true): Waiver {
  return { rule: 'parts-sum', subject, reason, printedAsNote, span: at }
}

const figures = { 'ca:thang': '12 tấn', 'ca:luy_ke': '60 tấn' }
const asked = [waiver('ca:thang', 'Giữ số *đã* công bố, chờ xác nhận')]

function read(change: Change): { readonly text: readonly string[]; readonly notes: readonly string[] } {
  const { blocks, appendices, notes } = documentOf({ figures, waivers: asked, ...change })
  return {
    text: [...blocks, ...appendices.flatMap((each) => each.blocks)].map(plainBlock),
    notes: notes.map(({ id, paragraphs }) => `${id}: ${paragraphs.map(plain).join(' / ')}`),
  }
}

const reason = 'Giữ số *đã* công bố, chờ xác nhận.'

test('the reason is a note behind the figure where it is first printed, in the order of the others', () => {
  const main =
    'A{{#chu_thich}}x{{/chu_thich}} **có {{thang "ca"}}**, {{luy_ke "ca"}}\n\n{{thang "ca"}}B{{#chu_thich}}y{{/chu_thich}}'
  expect(read({ main })).toEqual({
    text: ['A[1] <b>có ⟦12~tấn⟧[2]</b>, ⟦60~tấn⟧', '⟦12~tấn⟧B[3]'],
    notes: ['1: x', `2: ${reason}`, '3: y'],
  })
})

test('a note that stands there already says it, and so does the note in which the figure stands', () => {
  expect(read({ main: 'A {{thang "ca"}}{{#chu_thich}}x{{/chu_thich}}' })).toEqual({
    text: ['A ⟦12~tấn⟧[1]'],
    notes: [`1: x / ${reason}`],
  })
  expect(read({ main: 'A{{#chu_thich}}có {{thang "ca"}}.{{/chu_thich}}' })).toEqual({
    text: ['A[1]'],
    notes: [`1: có ⟦12~tấn⟧. / ${reason}`],
  })
})

test('two waivers of one figure share its note', () => {
  const waivers = [...asked, waiver('ca:thang', 'Lý do nữa.')]
  expect(read({ main: 'A {{thang "ca"}}', waivers }).notes).toEqual([`1: ${reason} / Lý do nữa.`])
})

test('a heading carries no such note; the next place does, in an appendix too', () => {
  const change = { main: '# A {{thang "ca"}}', appendices: ['# Một\n\nB {{thang "ca"}}'] }
  expect(read(change)).toEqual({ text: ['# I. A ⟦12~tấn⟧', 'B ⟦12~tấn⟧[1]'], notes: [`1: ${reason}`] })
})

test('what nobody asked to print is not printed', () => {
  const waivers = [waiver('ca:thang', 'Nội bộ', false)]
  expect(read({ main: 'A {{thang "ca"}}', waivers })).toEqual({ text: ['A ⟦12~tấn⟧'], notes: [] })
})

test('a note without its figure is told at the waiver', () => {
  expect(faultsOf({ main: 'A {{luy_ke "ca"}}', figures, waivers: asked })).toEqual([
    'footnote data/2021-05/mien-tru.yaml:3:5+9 miễn trừ cần in chú thích (in_chu_thich), nhưng báo cáo không in con số “ca:thang”',
  ])
})
