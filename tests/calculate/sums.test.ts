import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import type { Figure } from '../../src/model/figure.ts'
import { amountText } from '../support/amounts.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const two = { indicators: { tong: {}, mot: {}, hai: {} }, parts: { tong: ['mot', 'hai'] } } as const

function figure(literal: MonthLiteral, id: string): Figure | undefined {
  return calculate(literalMonth(literal)).byId(id)
}

function amount(literal: MonthLiteral, id: string): string {
  return amountText(figure(literal, id))
}

test('a whole without a reading is the sum of its exhaustive parts', () => {
  const made = figure({ ...two, readings: { '2023-04': { mot: { month: '1,5' }, hai: { month: '2' } } } }, 'tong:thang')
  expect([amountText(made), made?.formula]).toEqual(['3.5 tấn', 'x1 + x2'])
})

test('a sum shows the decimals of its most precise part', () => {
  const made = figure(
    { ...two, readings: { '2023-04': { mot: { month: '1,50' }, hai: { month: '2' } } } },
    'tong:thang',
  )
  expect(made?.amount).toMatchObject({ decimals: 2 })
})

test('a typed whole stays as typed', () => {
  const readings = { '2023-04': { tong: { month: '9' }, mot: { month: '1' }, hai: { month: '2' } } }
  expect(amount({ ...two, readings }, 'tong:thang')).toBe('9 tấn')
})

test('parts that are not exhaustive make no whole', () => {
  const breakdowns = [{ whole: 'tong', parts: ['mot', 'hai'], exhaustive: false }]
  const readings = { '2023-04': { mot: { month: '1' }, hai: { month: '2' } } }
  expect(amount({ indicators: two.indicators, breakdowns, readings }, 'tong:thang')).toMatch(/^missing/)
})

test.each([
  ['2023-03', 'tong:luy_ke.thang_truoc'],
  ['2022-04', 'tong:luy_ke.cung_ky'],
])('bases of %s add up too', (key, id) => {
  const readings = { [key]: { mot: { cumulative: '1' }, hai: { cumulative: '2' } } }
  expect(amount({ ...two, readings }, id)).toBe('3 tấn')
})

test('plans add up too', () => {
  expect(amount({ ...two, plans: { mot: '10', hai: '20' } }, 'tong:ke_hoach')).toBe('30 tấn')
})

test('parts are brought to the unit of the whole', () => {
  const indicators = { tong: { unit: 'tỷ đồng' }, mot: { unit: 'tỷ đồng' }, hai: { unit: 'triệu đồng' } }
  const readings = { '2023-04': { mot: { month: '5,8' }, hai: { month: '48' } } }
  const made = figure({ ...two, indicators, readings }, 'tong:thang')
  expect([amountText(made), made?.formula]).toEqual(['5.848 tỷ đồng', 'x1 + 0,001 · x2'])
})

test('a unit that cannot be converted is named', () => {
  const indicators = { tong: { unit: 'tấn' }, mot: { unit: 'con' }, hai: {} }
  expect(amount({ ...two, indicators }, 'tong:thang')).toBe(
    'missing: cách đổi đơn vị của mot (con) sang đơn vị của tong (tấn) (data/chi-tieu/mau.yaml)',
  )
})

test('all parts are needed, and the one that is missing is named', () => {
  expect(amount({ ...two, readings: { '2023-04': { mot: { month: '1' } } } }, 'tong:thang')).toBe(
    'missing: số liệu tháng 4 của hai (data/2023-04/mau.yaml)',
  )
})

test('a part that the catalogue has not is named', () => {
  expect(amount({ indicators: { tong: {} }, parts: { tong: ['la'] } }, 'tong:thang')).toBe(
    'missing: chỉ tiêu la trong danh mục (data/chi-tieu/mau.yaml)',
  )
})

test('a whole of a part that is not yet known is not yet known', () => {
  const readings = { '2023-04': { mot: { month: '1' }, hai: { month: { kind: 'not-yet', reason: 'chờ' } } } } as const
  expect(amount({ ...two, readings }, 'tong:thang')).toBe('not-yet: chờ')
})

test('a second breakdown counts where the first lacks a part', () => {
  const literal = {
    indicators: { ...two.indicators, ba: {} },
    breakdowns: [
      { whole: 'tong', parts: ['mot', 'hai'], exhaustive: true },
      { whole: 'tong', parts: ['ba'], exhaustive: true },
    ],
    readings: { '2023-04': { ba: { month: '7' } } },
  }
  expect(amount(literal, 'tong:thang')).toBe('7 tấn')
})

test('where a part is missing, the year to date of the whole still adds up over the months', () => {
  const readings = { '2023-04': { tong: { month: '2' } }, '2023-03': { tong: { cumulative: '10' } } }
  expect(amount({ ...two, readings }, 'tong:luy_ke')).toBe('12 tấn')
})

test('parts may be wholes themselves', () => {
  const literal = {
    indicators: { tong: {}, mot: {}, hai: {}, ba: {} },
    parts: { tong: ['mot', 'ba'], mot: ['hai'] },
    readings: { '2023-04': { hai: { month: '1' }, ba: { month: '2' } } },
  }
  expect(amount(literal, 'tong:thang')).toBe('3 tấn')
})

test('a sum of whole numbers is their sum, in whatever order they stand', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
      (values) => {
        const ids = values.map((_, index) => `phan-${index}`)
        const literal = {
          indicators: Object.fromEntries(['tong', ...ids].map((id) => [id, {}])),
          parts: { tong: ids.toReversed() },
          readings: { '2023-04': Object.fromEntries(ids.map((id, index) => [id, { month: String(values[index]) }])) },
        }
        const expected = values.reduce((total, each) => total + each, 0)
        expect(amount(literal, 'tong:thang')).toBe(`${expected} tấn`)
      },
    ),
  )
})
