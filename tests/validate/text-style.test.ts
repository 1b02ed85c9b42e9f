import { expect, test } from 'vitest'
import { numberStyleFaults } from '../../src/validate/text/number-style.ts'
import { foreignSpellings, houseSpellings } from '../../src/validate/text/scale-spellings.ts'
import { unitAfterCall } from '../../src/validate/text/unit-after-call.ts'
import { tightUnits, typedPowers } from '../../src/validate/text/unit-symbols.ts'

function marked(text: string, faults: readonly { offset: number; length: number }[]): string[] {
  return faults.map(({ offset, length }) => text.slice(offset, offset + length))
}

test.each([
  ['thu 1,234.5', ['1,234.5']],
  ['1,250,000 đồng', ['1,250,000']],
  ['12.5% và 1250 con', ['12.5', '1250']],
  ['07,5% và 05%', ['07,5', '05']],
  ['12,5 % và \uFFFC %', [' %', ' %']],
  ['có 7 vụ, 9 người', ['7', '9']],
  ['3 vụ nhưng 3 tấn, 3 tỷ đồng, 3 lần, 0,5 tấn, 0 vụ', ['3']],
  ['1.234,5; 1.250 tấn; 0,05%; 100%; 12 vụ; 07 vụ; mục 2.1; tổng đài 1022; năm 2023; vụ 3', []],
  ['“7 vụ, 12.5 %”', []],
])('numbers of another style in %j', (text, expected) => {
  expect(marked(text, numberStyleFaults(text, true))).toEqual(expected)
})

test('a house that writes no zero before counts finds those that have one', () => {
  const text = '7 vụ, 07 vụ, bão số 05'
  expect(marked(text, numberStyleFaults(text, false))).toEqual(['07'])
})

test.each([
  ['5 m2, 3 km2, 7 m3', ['m2', 'km2', 'm3']],
  ['M2 tăng, nhà m2A, “m2”, m²', []],
])('powers typed as digits in %j', (text, expected) => {
  expect(marked(text, typedPowers(text))).toEqual(expected)
})

test.each([
  ['15tấn, 2,5tỷ đồng', ['15tấn', '2,5tỷ']],
  ['15 tấn, QL80ha, 5K, 3hathe, 7-8ha', []],
])('units without a blank in %j', (text, expected) => {
  expect(marked(text, tightUnits(text))).toEqual(expected)
})

test('the catalogue decides between spellings; where it has none, either may be typed', () => {
  const text = '5 tỉ đồng, \uFFFC tỷ đồng, 3 ngàn người, tỉ lệ 5, hàng tỉ USD, 6 tỉ lệ'
  const house = houseSpellings(['tỷ đồng', 'nghìn tỷ đồng', 'tỉ USD', 'tấn'])
  expect(marked(text, foreignSpellings(text, house))).toEqual(['tỉ', 'ngàn', 'tỉ'])
  expect(foreignSpellings(text, houseSpellings(['tấn']))).toEqual([])
})

test.each([
  [' triệu đồng.', 'tỷ đồng', false, 'số in theo “tỷ đồng” nhưng chữ phía sau là “triệu đồng”'],
  [' tỉ đồng.', 'tỷ đồng', false, undefined],
  [' tỷ đồng', 'tỷ đồng', true, 'đơn vị “tỷ đồng” in hai lần'],
  [' đồng', 'tỷ đồng', false, 'số in theo “tỷ đồng” nhưng chữ phía sau là “đồng”'],
  [' đồng thời', 'đồng', true, undefined],
  [' đồng bằng', 'tỷ đồng', false, undefined],
  [' tấn/ha', 'tấn', true, undefined],
  [' vụ', 'vụ', false, undefined],
])('%j behind a figure in %s', (after, unit, printed, expected) => {
  expect(unitAfterCall(after, unit, printed)?.message.vi).toBe(expected)
})
