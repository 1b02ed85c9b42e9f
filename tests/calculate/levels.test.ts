import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import type { Figure } from '../../src/model/figure.ts'
import { amountText } from '../support/amounts.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const january = { year: 2023, month: 1 }

function figure(literal: MonthLiteral, id: string): Figure | undefined {
  return calculate(literalMonth(literal)).byId(id)
}

function amount(literal: MonthLiteral, id: string): string {
  return amountText(figure(literal, id))
}

test.each([
  ['flow', { month: '1.234,50' }, 'lua:thang'],
  ['flow', { cumulative: '1.234,50' }, 'lua:luy_ke'],
  ['stock', { value: '1.234,50' }, 'lua:gia_tri'],
  ['season', { value: '1.234,50' }, 'lua:gia_tri'],
] as const)('the level of a %s is what was typed', (nature, entry, id) => {
  expect(amount({ indicators: { lua: { nature } }, readings: { '2023-04': { lua: entry } } }, id)).toBe('1234.5 tấn')
})

test('a reading keeps the decimals that were typed', () => {
  const made = figure({ indicators: { lua: {} }, readings: { '2023-04': { lua: { month: '7,70' } } } }, 'lua:thang')
  expect(made?.amount).toMatchObject({ decimals: 2 })
})

test("an indicator's own decimals win over those that were typed", () => {
  const literal = { indicators: { lua: { decimals: 1 } }, readings: { '2023-04': { lua: { month: '7,70' } } } }
  expect(figure(literal, 'lua:thang')?.amount).toMatchObject({ decimals: 1 })
})

test.each([
  ['previous-month', '2023-03', 'lua:luy_ke.thang_truoc'],
  ['previous-year', '2022-04', 'lua:luy_ke.cung_ky'],
] as const)('the base of %s is read in the file of %s', (_, key, id) => {
  expect(amount({ indicators: { lua: {} }, readings: { [key]: { lua: { cumulative: '5' } } } }, id)).toBe('5 tấn')
})

test("the base that the current file gives counts where the earlier month's file has none", () => {
  const entry = { bases: { 'previous-year': { cumulative: '6' } } }
  expect(amount({ indicators: { lua: {} }, readings: { '2023-04': { lua: entry } } }, 'lua:luy_ke.cung_ky')).toBe(
    '6 tấn',
  )
})

test("an earlier month's own file comes before what the current file says of it", () => {
  const readings = {
    '2023-04': { lua: { bases: { 'previous-year': { cumulative: '6' } } } },
    '2022-04': { lua: { cumulative: '5' } },
  }
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:luy_ke.cung_ky')).toBe('5 tấn')
})

test('the month before January is December of the year before', () => {
  const readings = { '2022-12': { lua: { month: '9' } } }
  expect(amount({ period: january, indicators: { lua: {} }, readings }, 'lua:thang.thang_truoc')).toBe('9 tấn')
})

test('a year to date is the one of the month before plus the month', () => {
  const readings = { '2023-04': { lua: { month: '2,5' } }, '2023-03': { lua: { cumulative: '10' } } }
  const made = figure({ indicators: { lua: {} }, readings }, 'lua:luy_ke')
  expect([amountText(made), made?.formula]).toEqual(['12.5 tấn', 'a + b'])
})

test('a typed year to date is not added up', () => {
  const readings = { '2023-04': { lua: { month: '2', cumulative: '13' } }, '2023-03': { lua: { cumulative: '10' } } }
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:luy_ke')).toBe('13 tấn')
})

test('the year to date of January is January, whatever December holds', () => {
  const readings = { '2023-01': { lua: { month: '2' } }, '2022-12': { lua: { cumulative: '99' } } }
  expect(amount({ period: january, indicators: { lua: {} }, readings }, 'lua:luy_ke')).toBe('2 tấn')
})

test('the year to date of a January that is compared with is that January', () => {
  const readings = { '2022-01': { lua: { month: '3' } } }
  expect(amount({ period: january, indicators: { lua: {} }, readings }, 'lua:luy_ke.cung_ky')).toBe('3 tấn')
})

test('a stock does not add up over the months', () => {
  const readings = { '2023-04': { dan: { month: '2' } }, '2023-03': { dan: { cumulative: '10' } } }
  expect(amount({ indicators: { dan: { nature: 'stock' } }, readings }, 'dan:luy_ke')).toMatch(/^missing/)
})

test.each([
  ['lua:thang', 'missing: số liệu tháng 4 của lua (data/2023-04/mau.yaml)'],
  ['lua:luy_ke', 'missing: lũy kế 4 tháng của lua (data/2023-04/mau.yaml)'],
  ['lua:gia_tri', 'missing: giá trị tháng 4 của lua (data/2023-04/mau.yaml)'],
  ['lua:luy_ke.thang_truoc', 'missing: lũy kế 3 tháng của lua (data/2023-03/mau.yaml)'],
  ['lua:luy_ke.cung_ky', 'missing: lũy kế 4 tháng năm 2022 của lua (data/2022-04/mau.yaml)'],
  ['lua:ke_hoach', 'missing: kế hoạch năm 2023 của lua (data/ke-hoach/2023.yaml)'],
])('%s that was not typed says what is missing and where', (id, expected) => {
  expect(amount({ indicators: { lua: {} } }, id)).toBe(expected)
})

test('what is missing is expected in the file that holds the indicator, whatever its name', () => {
  const literal = { indicators: { lua: { sector: 'trong-trot' } }, readings: { '2023-04': { lua: { month: '1' } } } }
  expect(amount(literal, 'lua:gia_tri')).toContain('(data/2023-04/mau.yaml)')
})

test.each(['not-yet', 'not-applicable'] as const)('%s carries through with its reason', (kind) => {
  const readings = { '2023-04': { lua: { month: { kind, reason: 'chờ tổng hợp' } } } }
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:thang')).toBe(`${kind}: chờ tổng hợp`)
})

test('a year to date that needs a month not yet known is not yet known', () => {
  const readings = {
    '2023-04': { lua: { month: { kind: 'not-yet', reason: 'chờ tổng hợp' } } },
    '2023-03': { lua: { cumulative: '10' } },
  } as const
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:luy_ke')).toBe('not-yet: chờ tổng hợp')
})

test('a year to date that cannot be added up is itself what is missing', () => {
  const readings = { '2023-04': { lua: { month: '2' } } }
  expect(amount({ indicators: { lua: {} }, readings }, 'lua:luy_ke')).toBe(
    'missing: lũy kế 4 tháng của lua (data/2023-04/mau.yaml)',
  )
})

test.each([
  [{ nature: 'flow' }, 'cumulative'],
  [{ nature: 'stock' }, 'value'],
  [{ nature: 'season' }, 'value'],
  [{ nature: 'flow', kind: 'ratio' }, 'cumulative'],
  [{ nature: 'flow', kind: 'index' }, 'value'],
] as const)('the main level of %o is %s', (changes, level) => {
  expect(calculate(literalMonth({ indicators: { lua: changes } })).mainLevel('lua')).toBe(level)
})
