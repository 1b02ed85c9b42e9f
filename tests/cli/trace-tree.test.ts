import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import { trace } from '../../src/calculate/trace.ts'
import type { Language } from '../../src/cli/language.ts'
import { displayWidth } from '../../src/cli/print/display-width.ts'
import { printTraceTrees } from '../../src/cli/print/trace-tree.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const literal: MonthLiteral = {
  indicators: { lua: {}, 'lua.he-thu': {}, 'lua.dong-xuan': {} },
  parts: { lua: ['lua.he-thu', 'lua.dong-xuan'] },
  readings: {
    '2023-04': { 'lua.he-thu': { cumulative: '1.000' }, 'lua.dong-xuan': { cumulative: '2.500' } },
    '2022-04': { lua: { cumulative: '3.000' } },
  },
  lists: { bao: ['số 1', 'số 2'] },
}

function printed(ids: readonly string[], language: Language = 'vi', columns = 80): string {
  const figures = calculate(literalMonth(literal))
  return printTraceTrees(
    ids.flatMap((id) => trace(figures, id) ?? []),
    language,
    columns,
  ).replaceAll('\u00a0', ' ')
}

test('a figure is spelt out once, and an exact value that says no more is left out', () => {
  expect(printed(['lua:luy_ke', 'lua:luy_ke.so_cung_ky'])).toBe(`lua:luy_ke: 3.500 tấn
│ x1 + x2
├─ x1 = lua.he-thu:luy_ke: 1.000 tấn
│  └─ lũy kế 4 tháng = 1.000  data/2023-04/mau.yaml:1
└─ x2 = lua.dong-xuan:luy_ke: 2.500 tấn
   └─ lũy kế 4 tháng = 2.500  data/2023-04/mau.yaml:3

lua:luy_ke.so_cung_ky: 16,67%  (= 50/3)
│ 100 · (a ÷ b − 1)
├─ a = lua:luy_ke: 3.500 tấn  (xem trên)
└─ b = lua:luy_ke.cung_ky: 3.000 tấn
   └─ lũy kế 4 tháng năm 2022 = 3.000  data/2022-04/mau.yaml:1
`)
})

test('English has no Vietnamese but the units', () => {
  const text = printed(['lua:luy_ke.cung_ky', 'lua:luy_ke.so_cung_ky', 'bao:so_luong'], 'en')
  expect(text).toContain('year to date, a year earlier = 3.000')
  expect(text).toContain('(see above)')
  expect(text).toContain('│ items of the list\n├─ item 1 = số 1')
})

test('lines are wrapped to the terminal and hang under their beginning', () => {
  const lines = printed(['lua:luy_ke.so_cung_ky'], 'vi', 40).split('\n')
  expect(lines.filter((line) => displayWidth(line) > 40)).toEqual([])
  expect(lines).toContain('│  │       data/2023-04/mau.yaml:1')
})
