import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import { amountText } from '../support/amounts.ts'
import { literalMonth } from '../support/literal-month.ts'

const figures = calculate(
  literalMonth({
    indicators: { lua: {}, mua: {}, he: {} },
    parts: { lua: ['mua', 'he'] },
    readings: {
      '2023-04': { mua: { month: '9' }, he: { month: '9' } },
      '2022-12': { mua: { month: '5' }, he: { month: '2,5' } },
    },
  }),
)
const month = { kind: 'level', level: 'month' } as const

test('an earlier month has figures of its own, calculated as in its report', () => {
  expect(amountText(figures.at({ year: 2022, month: 12 })?.find('lua', month))).toBe('7.5 tấn')
  expect(amountText(figures.find('lua', month))).toBe('18 tấn')
})

test('asking twice gives the same', () => {
  expect(figures.at({ year: 2022, month: 12 })).toBe(figures.at({ year: 2022, month: 12 }))
})

test('a month that the workspace does not hold has none', () => {
  expect(figures.at({ year: 2022, month: 11 })).toBeUndefined()
})
