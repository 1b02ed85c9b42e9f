import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import type { Figure } from '../../src/model/figure.ts'
import { amountText } from '../support/amounts.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

function figure(literal: MonthLiteral, id: string): Figure | undefined {
  return calculate(literalMonth(literal)).byId(id)
}

function amount(literal: MonthLiteral, id: string): string {
  return amountText(figure(literal, id))
}

/** A year to date and what it was a year before. */
function pair(now: string, before: string): MonthLiteral {
  const readings = { '2023-04': { lua: { cumulative: now } }, '2022-04': { lua: { cumulative: before } } }
  return { indicators: { lua: {} }, readings }
}

test.each([
  ['lua:luy_ke.so_cung_ky', '20 %', '100 · (a ÷ b − 1)'],
  ['lua:luy_ke.bang_cung_ky', '120 %', '100 · a ÷ b'],
  ['lua:luy_ke.chenh_lech_cung_ky', '2 tấn', 'a − b'],
])('%s of 12 beside 10 is %s', (id, expected, formula) => {
  const made = figure(pair('12', '10'), id)
  expect([amountText(made), made?.formula]).toEqual([expected, formula])
})

test.each([
  ['lua:luy_ke.so_thang_truoc', '50 %'],
  ['lua:luy_ke.bang_thang_truoc', '150 %'],
  ['lua:luy_ke.chenh_lech_thang_truoc', '4 tấn'],
])('%s looks at the month before', (id, expected) => {
  const readings = { '2023-04': { lua: { cumulative: '12' } }, '2023-03': { lua: { cumulative: '8' } } }
  expect(amount({ indicators: { lua: {} }, readings }, id)).toBe(expected)
})

test('growth stays exact where no decimal ends', () => {
  expect(amount(pair('4', '3'), 'lua:luy_ke.so_cung_ky')).toBe('100/3 %')
})

test('a comparison names its two sides', () => {
  expect(figure(pair('12', '10'), 'lua:luy_ke.so_cung_ky')?.inputs).toEqual([
    { kind: 'figure', name: 'a', figure: 'lua:luy_ke' },
    { kind: 'figure', name: 'b', figure: 'lua:luy_ke.cung_ky' },
  ])
})

test.each([
  ['5', '0', 'zero-base'],
  ['0', '0', 'zero-base'],
  ['5', '-3', 'negative-base'],
  ['-5', '-3', 'negative-base'],
  ['-5', '3', 'negative-base'],
  ['0', '3', '-100 %'],
])('growth from %s over %s is %s', (now, before, expected) => {
  expect(amount(pair(now, before), 'lua:luy_ke.so_cung_ky')).toBe(expected)
})

test.each([
  ['5', '0', '5 tấn'],
  ['5', '-3', '8 tấn'],
  ['-5', '3', '-8 tấn'],
])('the change from %s over %s is given all the same', (now, before, expected) => {
  expect(amount(pair(now, before), 'lua:luy_ke.chenh_lech_cung_ky')).toBe(expected)
})

test.each([
  ['lua:luy_ke.so_cung_ky', 2],
  ['lua:luy_ke.bang_cung_ky', 2],
  ['lua:luy_ke.chenh_lech_cung_ky', 3],
])('%s shows %i decimals', (id, decimals) => {
  expect(figure(pair('12,345', '10,1'), id)?.amount).toMatchObject({ decimals })
})

test('a comparison without its base tells which base is missing', () => {
  const readings = { '2023-04': { lua: { cumulative: '12' } } }
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:luy_ke.so_thang_truoc')).toBe(
    'missing: lũy kế 3 tháng của lua (data/2023-03/mau.yaml)',
  )
})

test('a comparison with a base that does not apply does not apply', () => {
  const readings = {
    '2023-04': { lua: { month: '12' } },
    '2022-04': { lua: { month: { kind: 'not-applicable', reason: 'chưa thành lập' } } },
  } as const
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:thang.so_cung_ky')).toBe('not-applicable: chưa thành lập')
})

test.each([
  ['lua:luy_ke.so_ke_hoach', '75 %'],
  ['lua:luy_ke.vuot_ke_hoach', '-25 %'],
])('%s of 30 beside a plan of 40 is %s', (id, expected) => {
  const literal = {
    indicators: { lua: {} },
    readings: { '2023-04': { lua: { cumulative: '30' } } },
    plans: { lua: '40' },
  }
  expect(amount(literal, id)).toBe(expected)
})

test('a plan of nothing has no percentage', () => {
  const literal = {
    indicators: { lua: {} },
    readings: { '2023-04': { lua: { cumulative: '3' } } },
    plans: { lua: '0' },
  }
  expect(amount(literal, 'lua:luy_ke.so_ke_hoach')).toBe('zero-base')
})

test.each([
  [
    'the last that is valid by the end of the month',
    [
      ['', '10'],
      ['2023-04-30', '12'],
      ['2023-05-01', '15'],
    ],
    '12 tấn',
  ],
  [
    'not the order of the lines but the day',
    [
      ['2023-02-01', '12'],
      ['', '10'],
    ],
    '12 tấn',
  ],
  [
    'the later of two from one day',
    [
      ['2023-02-01', '12'],
      ['2023-02-01', '13'],
    ],
    '13 tấn',
  ],
] as const)('the plan in force is %s', (_, versions, expected) => {
  expect(amount({ indicators: { lua: {} }, plans: { lua: versions } }, 'lua:ke_hoach')).toBe(expected)
})

test('a plan that is not yet in force is no plan', () => {
  expect(amount({ indicators: { lua: {} }, plans: { lua: [['2023-07-01', '12']] } }, 'lua:ke_hoach')).toMatch(
    /^missing/,
  )
})

test('a share is a part over a whole in the same unit', () => {
  const indicators = { von: { unit: 'triệu đồng' }, tong: { unit: 'tỷ đồng' } }
  const readings = { '2023-04': { von: { month: '500' }, tong: { month: '2' } } }
  const made = figure({ indicators, readings }, 'von:thang.ty_trong.tong')
  expect([amountText(made), made?.formula]).toEqual(['25 %', '100 · 0,001 · a ÷ b'])
})

test('a flow is a share of a stock as it stands', () => {
  const indicators = { moi: { nature: 'flow' }, tong: { nature: 'stock' } } as const
  const readings = { '2023-04': { moi: { month: '1' }, tong: { value: '4' } } }
  expect(amount({ indicators, readings }, 'moi:thang.ty_trong.tong')).toBe('25 %')
})

test('a share across units that cannot be converted says so', () => {
  const indicators = { con: { unit: 'con' }, tong: {} }
  expect(amount({ indicators }, 'con:thang.ty_trong.tong')).toMatch(/^missing: cách đổi đơn vị/)
})

test('there is no share of a whole that the catalogue has not', () => {
  expect(figure({ indicators: { lua: {} } }, 'lua:thang.ty_trong.la')).toBeUndefined()
})

test.each([
  ['cpi:gia_tri.bang_thang_truoc', '100.07 %'],
  ['cpi:gia_tri.so_thang_truoc', '0.07 %'],
  ['cpi:gia_tri.so_cung_ky', '-0.5 %'],
])('an index is measured: %s is %s', (id, expected) => {
  const entry = { indices: { 'previous-month': '100,07', 'previous-year': '99,50' } }
  expect(
    amount({ indicators: { cpi: { kind: 'index', unit: '%' } }, readings: { '2023-04': { cpi: entry } } }, id),
  ).toBe(expected)
})

test('an index that was not typed is missing, and its growth with it', () => {
  expect(amount({ indicators: { cpi: { kind: 'index' } } }, 'cpi:gia_tri.so_cung_ky')).toBe(
    'missing: chỉ số so với cùng kỳ của cpi (data/2023-04/mau.yaml)',
  )
})

test('growth, index and change agree for any two positive values', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (now, before) => {
      const figures = calculate(literalMonth(pair(String(now), String(before))))
      const [growth, index, change] = ['so', 'bang', 'chenh_lech'].map((key) => {
        const made = figures.byId(`lua:luy_ke.${key}_cung_ky`)?.amount
        return made?.kind === 'number' ? made.exact : undefined
      })
      expect(index?.minus(100).equals(growth ?? 0)).toBe(true)
      expect(
        change
          ?.times(100)
          .dividedBy(before)
          .equals(growth ?? 0),
      ).toBe(true)
    }),
  )
})
