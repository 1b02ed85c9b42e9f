import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import { trace } from '../../src/calculate/trace.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import { amountText } from '../support/amounts.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const ring = 'missing: số liệu không tính được vì quan hệ vòng: a, b (data/chi-tieu/mau.yaml)'
const twoInRing = { indicators: { a: {}, b: {} }, parts: { a: ['b'], b: ['a'] } } as const

function amount(literal: MonthLiteral, id: string): string {
  return amountText(calculate(literalMonth(literal)).byId(id))
}

test.each(['a:thang', 'b:thang', 'a:luy_ke', 'a:thang.cung_ky', 'b:ke_hoach'])(
  'wholes that are parts of one another have no number: %s',
  (id) => {
    expect(amount(twoInRing, id)).toBe(ring)
  },
)

test('a whole that is part of itself has no number', () => {
  expect(amount({ indicators: { a: {} }, parts: { a: ['a'] } }, 'a:thang')).toMatch(/quan hệ vòng: a \(/)
})

test('ratios of one another have no number', () => {
  const ratio = (other: string): Partial<Indicator> => ({
    kind: 'ratio',
    nature: 'stock',
    ratio: { numerator: other, denominator: 'c' },
  })
  expect(amount({ indicators: { a: ratio('b'), b: ratio('a'), c: { nature: 'stock' } } }, 'a:gia_tri')).toBe(ring)
})

test('what needs a ring without being in it names the ring', () => {
  expect(
    amount({ ...twoInRing, indicators: { a: {}, b: {}, d: {} }, parts: { ...twoInRing.parts, d: ['a'] } }, 'd:thang'),
  ).toBe(ring)
})

test('a typed value cuts the ring', () => {
  expect(amount({ ...twoInRing, readings: { '2023-04': { b: { month: '4' } } } }, 'a:thang')).toBe('4 tấn')
})

test('the words are the same whichever figure is asked for first', () => {
  const literal = {
    indicators: { a: {}, b: {}, c: {} },
    parts: { a: ['b', 'c'], b: ['a'], c: ['a'] },
  }
  const ids = ['a:thang', 'b:thang', 'c:thang']
  const asked = (order: readonly string[]): readonly string[] => {
    const figures = calculate(literalMonth(literal))
    for (const id of order) figures.byId(id)
    return ids.map((id) => amountText(figures.byId(id)))
  }
  expect(asked(ids.toReversed())).toEqual(asked(ids))
})

test('a ring can be traced', () => {
  expect(trace(calculate(literalMonth(twoInRing)), 'a:thang.so_cung_ky')?.inputs).toHaveLength(2)
})

test('a chain of 40 000 breakdowns is no deeper than the program', () => {
  const ids = Array.from({ length: 40_000 }, (_, index) => `c${index}`)
  const literal = {
    indicators: Object.fromEntries(ids.map((id) => [id, {}])),
    parts: Object.fromEntries(ids.slice(1).map((id, index) => [ids[index] ?? '', [id]])),
    readings: { '2023-04': { c39999: { month: '1' } } },
  }
  const figures = calculate(literalMonth(literal))
  expect(amountText(figures.byId('c0:thang'))).toBe('1 tấn')
  expect(trace(figures, 'c0:thang')?.printed).toBe('1\u00a0tấn')
})

test('a ring of 40 000 breakdowns names a few of them', () => {
  const ids = Array.from({ length: 40_000 }, (_, index) => `c${index}`)
  const literal = {
    indicators: Object.fromEntries(ids.map((id) => [id, {}])),
    parts: Object.fromEntries(ids.map((id, index) => [id, [ids[index + 1] ?? 'c0']])),
  }
  expect(amount(literal, 'c7:thang')).toMatch(/vòng: c0, c1, c10, c100, c1000 và 39995 chỉ tiêu khác \(/)
})
