import { expect, test } from 'vitest'
import { foldWord, spellingDifferences } from '../../src/compare/text/fold-word.ts'
import { wordsOf } from '../../src/compare/text/words-of.ts'
import { withOneToneStyle } from '../../src/text/tone-style.ts'
import { note, text } from '../render/sample-document.ts'

function texts(written: string): readonly string[] {
  return wordsOf([text(written)]).map((word) => word.text)
}

test('a number with its percent sign, a date and the number of a document are one word each', () => {
  expect(texts('tăng 5,01% (1.234 tấn)')).toEqual(['tăng ', '5,01% ', '(', '1.234 ', 'tấn', ')'])
  expect(texts('ngày 16/11/2020, tháng 11/2020')).toEqual(['ngày ', '16/11/2020', ', ', 'tháng ', '11/2020'])
  expect(texts('Công văn số 1596/UBND-KGVX')).toEqual(['Công ', 'văn ', 'số ', '1596/UBND-KGVX'])
  expect(texts('số 32/2020/QĐ-TTg;')).toEqual(['số ', '32/2020/QĐ-TTg', ';'])
  expect(texts('thông điệp 5K')).toEqual(['thông ', 'điệp ', '5K'])
})

test('a ratio is two numbers', () => {
  expect(texts('84/94 vụ')).toEqual(['84', '/', '94 ', 'vụ'])
})

test('a blank belongs to the word before it, behind a note to the word after it', () => {
  const words = wordsOf([text(' Tỉnh'), note(3), text(' có  '), { kind: 'line-break' }, text('mưa ')])
  expect(words.map((word) => word.note ?? word.text)).toEqual([' Tỉnh', 3, ' có  \n', 'mưa '])
})

test('words keep their face and the figure that they are of', () => {
  const words = wordsOf([
    { kind: 'strong', children: [text('Lúa: ')] },
    { kind: 'figure', figure: 'lua:luy_ke', text: '4,5 triệu tấn' },
    text(', tăng'),
  ])
  expect(words).toEqual([
    { text: 'Lúa', strong: true, emphasis: false },
    { text: ': ', strong: true, emphasis: false },
    { text: '4,5 ', strong: false, emphasis: false, figure: 'lua:luy_ke' },
    { text: 'triệu ', strong: false, emphasis: false, figure: 'lua:luy_ke' },
    { text: 'tấn', strong: false, emphasis: false, figure: 'lua:luy_ke' },
    { text: ', ', strong: false, emphasis: false },
    { text: 'tăng', strong: false, emphasis: false },
  ])
})

test('a word goes on where only its face changes', () => {
  expect(wordsOf([text('Thủy'), { kind: 'emphasis', children: [text('sản')] }]).map((word) => word.text)).toEqual([
    'Thủysản',
  ])
})

test.each([
  ['hoà', 'hòa'],
  ['KHOẺ', 'KHỎE'],
  ['thuỷ', 'thủy'],
  ['Uý', 'Úy'],
  ['toà nhà', 'tòa nhà'],
])('%s is %s', (old, style) => {
  expect(withOneToneStyle(old)).toBe(style)
})

test.each(['quý', 'hoàn', 'khoảng', 'tuyết', 'hoặc', 'quà', 'xoáy', 'lúa', 'múi'])(
  '%s has one way to be written',
  (word) => {
    expect(withOneToneStyle(word)).toBe(word)
  },
)

test.each([
  ['hòa', 'hòa', 'unicode'],
  ['hoà', 'hòa', 'tone-mark'],
  ['“', '"', 'quotes'],
  ['–', '-', 'dashes'],
  ['02 ', '2 ', 'leading-zero'],
  ['05/01/2020', '5/1/2020', 'leading-zero'],
  ['vụ  ', 'vụ ', 'blanks'],
  ['5 %', '5%', 'blanks'],
  ['Tỉnh', 'tỉnh', 'letter-case'],
])('%s and %s are one word: %s', (before, after, spelling) => {
  const old = spelling === 'unicode' ? before.normalize('NFD') : before
  expect(foldWord(old)).toBe(foldWord(after))
  expect(spellingDifferences(old, after)).toEqual([spelling])
})

test('several differences in one word are all named', () => {
  expect(spellingDifferences('HOÀ  ', 'hòa ')).toEqual(['blanks', 'tone-mark', 'letter-case'])
})

test.each([
  ['0,5', '5'],
  ['1.050', '1.50'],
  ['20', '2'],
  ['hòa', 'hoa'],
  ['A01', 'A1'],
  ['“', '‘'],
])('%s and %s are two words', (before, after) => {
  expect(foldWord(before)).not.toBe(foldWord(after))
})
