import { expect, test } from 'vitest'
import { documentOf, faultsOf, indicator, placesOf, plain, plainBlock, printed } from './fixture.ts'

test('the subject is a template of one line', () => {
  expect(plain(documentOf({ subject: 'Tình hình tháng {{ky.thang}}; *sáu tháng*' }).subject)).toBe(
    'Tình hình tháng 5; <i>sáu tháng</i>',
  )
  expect(faultsOf({ subject: '# Tình hình' })[0]).toContain('subject-not-a-line templates/t/trinh-bay.yaml:2:12')
})

test.each([
  [undefined, '\u00a0\u00a0\u00a0\u00a0\u00a0/BC-UBND'],
  ['', '\u00a0\u00a0\u00a0\u00a0\u00a0/BC-UBND'],
  ['5', '05/BC-UBND'],
  ['05', '05/BC-UBND'],
  ['123', '123/BC-UBND'],
  ['123/BC-VP', '123/BC-VP'],
])('the number %s', (number, expected) => {
  expect(documentOf({ issue: number === undefined ? {} : { number } }).letterhead.number).toBe(expected)
})

test('a draft without a date is dated by the last day of its month', () => {
  const { date: _date, ...undated } = documentOf({}).letterhead
  const draft = documentOf({ issue: { date: undefined } as object })
  expect(draft.letterhead).toEqual(undated)
  expect(draft.dated).toBe('2021-05-31')
  expect(documentOf({}).dated).toBe('2021-05-20')
})

test('the signer of the month stands before the house’s', () => {
  const signer = { authority: 'KT. CHỦ TỊCH', titles: ['PHÓ CHỦ TỊCH'], name: 'Trần Bình' }
  expect(documentOf({ issue: { signer } }).signature).toEqual(signer)
  expect(documentOf({}).signature.name).toBe('Lê An')
})

test('one appendix has no number, two have', () => {
  const labels = (appendices: readonly string[]): readonly string[] =>
    documentOf({ appendices }).appendices.map((each) => each.label)
  expect(labels(['# A'])).toEqual([''])
  expect(labels(['# A', '# B'])).toEqual(['Phụ lục I', 'Phụ lục II'])
})

test('the headings that an appendix begins with are its title, its others count for themselves', () => {
  const [appendix] = documentOf({
    main: '# X',
    appendices: ['# Danh sách\n# tháng {{ky.thang}}\n\n## B\n\n# C'],
  }).appendices
  expect(appendix?.title.map(plain)).toEqual(['Danh sách', 'tháng 5'])
  expect(appendix?.blocks.map(plainBlock)).toEqual(['## 1. B', '# I. C'])
})

test('an appendix without a title is a fault', () => {
  expect(placesOf({ appendices: ['Chữ.'] })).toEqual(['appendix-without-title templates/t/phu-luc/1.md.hbs:1:1+1'])
})

test('the figures are those printed and what they are made of', () => {
  const { figures } = documentOf({
    main: '{{luy_ke "tong"}} {{luy_ke "tong"}}',
    indicators: ['tong', 'ca', 'tom', 'khac'].map((id) => indicator(id)),
    figures: { 'tong:luy_ke': '3 tấn', 'khac:luy_ke': '4 tấn' },
    inputs: { 'tong:luy_ke': ['ca:luy_ke', 'tom:luy_ke'], 'ca:luy_ke': ['ca:thang'] },
  })
  expect([...figures.keys()]).toEqual(['tong:luy_ke', 'ca:luy_ke', 'ca:thang', 'tom:luy_ke'])
})

test('the same month composes to the same document', () => {
  const change = { main: 'A{{#chu_thich}}x{{/chu_thich}} {{thang "ca"}}', figures: { 'ca:thang': '7 tấn' } }
  expect(documentOf(change)).toEqual(documentOf(change))
  expect(printed(change.main, change)).toBe('A[1] ⟦07~tấn⟧')
})
