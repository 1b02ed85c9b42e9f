import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import { amountText } from '../support/amounts.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const rate: Partial<Indicator> = {
  kind: 'ratio',
  nature: 'stock',
  unit: '%',
  ratio: { numerator: 'lap', denominator: 'phai' },
}
const stock: Partial<Indicator> = { nature: 'stock', unit: 'tàu', kind: 'count' }
const ships = { 'ty-le': rate, lap: stock, phai: stock }

function figure(literal: MonthLiteral, id: string): Figure | undefined {
  return calculate(literalMonth(literal)).byId(id)
}

function amount(literal: MonthLiteral, id: string): string {
  return amountText(figure(literal, id))
}

test('a percentage is 100 times numerator over denominator', () => {
  const made = figure(
    { indicators: ships, readings: { '2023-04': { lap: { value: '3' }, phai: { value: '4' } } } },
    'ty-le:gia_tri',
  )
  expect([amountText(made), made?.formula]).toEqual(['75 %', '100 · a ÷ b'])
})

test('a percentage shows two decimals', () => {
  const literal = { indicators: ships, readings: { '2023-04': { lap: { value: '3' }, phai: { value: '4' } } } }
  expect(figure(literal, 'ty-le:gia_tri')?.amount).toMatchObject({ decimals: 2 })
})

test('a ratio of an earlier month is made of that month', () => {
  const literal = { indicators: ships, readings: { '2022-04': { lap: { value: '1' }, phai: { value: '2' } } } }
  expect(amount(literal, 'ty-le:gia_tri.cung_ky')).toBe('50 %')
})

test('the change of a percentage is in percentage points, its growth in percent', () => {
  const readings = {
    '2023-04': { lap: { value: '3' }, phai: { value: '4' } },
    '2022-04': { lap: { value: '1' }, phai: { value: '2' } },
  }
  expect(
    ['ty-le:gia_tri.chenh_lech_cung_ky', 'ty-le:gia_tri.so_cung_ky'].map((id) =>
      amount({ indicators: ships, readings }, id),
    ),
  ).toEqual(['25 %', '50 %'])
})

test('a denominator of zero is a zero base', () => {
  const literal = { indicators: ships, readings: { '2023-04': { lap: { value: '0' }, phai: { value: '0' } } } }
  expect(amount(literal, 'ty-le:gia_tri')).toBe('zero-base')
})

test('a ratio tells which of its sides is missing', () => {
  expect(amount({ indicators: ships, readings: { '2023-04': { lap: { value: '3' } } } }, 'ty-le:gia_tri')).toBe(
    'missing: giá trị tháng 4 của phai (data/2023-04/mau.yaml)',
  )
})

test('the plan of a ratio is typed', () => {
  expect(amount({ indicators: ships, plans: { 'ty-le': '90' } }, 'ty-le:ke_hoach')).toBe('90 %')
})

test.each([
  ['ty-le:thang', '50 %'],
  ['ty-le:luy_ke', '25 %'],
])('a ratio of flows has their levels: %s', (id, expected) => {
  const indicators = { 'ty-le': { ...rate, nature: 'flow' }, lap: {}, phai: {} } as const
  const readings = { '2023-04': { lap: { month: '1', cumulative: '2' }, phai: { month: '2', cumulative: '8' } } }
  expect(amount({ indicators, readings }, id)).toBe(expected)
})

test('a yield is in its own unit, whatever the scale of its numerator', () => {
  const indicators: MonthLiteral['indicators'] = {
    'nang-suat': { ...rate, nature: 'season', unit: 'tấn/ha' },
    lap: { nature: 'season', unit: 'nghìn tấn' },
    phai: { nature: 'season', unit: 'ha' },
  }
  const readings = { '2023-04': { lap: { value: '6' }, phai: { value: '1.000' } } }
  const made = figure({ indicators, readings }, 'nang-suat:gia_tri')
  expect([amountText(made), made?.formula]).toEqual(['6 tấn/ha', '1.000 · a ÷ b'])
})

test('a ratio of something that the catalogue has not names it', () => {
  expect(amount({ indicators: { 'ty-le': rate, lap: stock } }, 'ty-le:gia_tri')).toBe(
    'missing: chỉ tiêu phai trong danh mục (data/chi-tieu/mau.yaml)',
  )
})
