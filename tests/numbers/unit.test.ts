import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactOf } from '../../src/numbers/exact.ts'
import { convertUnit, scaleOf } from '../../src/numbers/unit.ts'
import { sample } from './fractions.ts'

const million = '1000000'
const billion = '1000000000'

it.each([
  ['tấn', '1', 'tấn'],
  ['tấn/ha', '1', 'tấn/ha'],
  ['%', '1', '%'],
  ['', '1', ''],
  ['nghìn', '1000', ''],
  ['ngàn lượt', '1000', 'lượt'],
  ['triệu USD', million, 'USD'],
  ['triệu lượt khách', million, 'lượt khách'],
  ['triệu đồng/người', million, 'đồng/người'],
  ['triệu/ha', million, '/ha'],
  ['tỷ đồng', billion, 'đồng'],
  ['tỉ đồng', billion, 'đồng'],
  ['Tỷ đồng', billion, 'đồng'],
  ['nghìn tỷ', '1000000000000', ''],
  ['ngàn tỷ  đồng', '1000000000000', 'đồng'],
  ['triệu triệu phú', '1000000000000', 'phú'],
  ['nghình', '1', 'nghình'],
])('%j is %s %j', (unit, factor, base) => {
  const scale = scaleOf(unit)
  expect([`${scale.factor}`, scale.base]).toEqual([factor, base])
})

it('a unit typed in NFD is the same unit', () => {
  fc.assert(
    fc.property(fc.constantFrom('tỷ đồng', 'nghìn lượt', 'triệu tấn', 'tấn'), (unit) => {
      const typed = scaleOf(unit.normalize('NFD'))
      expect([`${typed.factor}`, typed.base]).toEqual([`${scaleOf(unit).factor}`, scaleOf(unit).base])
    }),
  )
})

it.each([
  ['4.98', 'triệu lượt', 'ngàn lượt', '4980'],
  ['397.39', 'ngàn lượt', 'triệu lượt', '0.39739'],
  ['85.6', 'nghìn tỷ đồng', 'tỷ đồng', '85600'],
  ['12', 'nghìn tấn', 'ngàn tấn', '12'],
  ['-4500', 'kg', 'kg', '-4500'],
])('%s %s in %s is %s', (text, from, to, expected) => {
  expect(convertUnit(exactOf(text), from, to)?.toString()).toBe(expected)
})

it('there and back is the same value', () => {
  fc.assert(
    fc.property(sample, ({ exact }) => {
      const there = convertUnit(exact, 'tỷ đồng', 'nghìn đồng')
      expect(there && convertUnit(there, 'nghìn đồng', 'tỷ đồng')?.equals(exact)).toBe(true)
    }),
  )
})

it.each([
  ['tấn', 'ha'],
  ['triệu USD', 'triệu đồng'],
  ['%', ''],
])('%j does not convert to %j', (from, to) => {
  expect(convertUnit(exactOf('1'), from, to)).toBeUndefined()
})
