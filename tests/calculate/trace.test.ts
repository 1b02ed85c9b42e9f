import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import { type TraceNode, trace } from '../../src/calculate/trace.ts'
import { literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const readings = { '2023-04': { lua: { cumulative: '1.200,5' } }, '2022-04': { lua: { cumulative: '1.000' } } }
const lua: MonthLiteral = { indicators: { lua: {} }, readings }

function traced(literal: MonthLiteral, id: string): TraceNode | undefined {
  return trace(calculate(literalMonth(literal)), id)
}

test('a trace begins with the figure as printed, its exact value and its formula', () => {
  expect(traced(lua, 'lua:luy_ke.so_cung_ky')).toMatchObject({
    figure: 'lua:luy_ke.so_cung_ky',
    printed: '20,05%',
    exact: '20.05',
    formula: '100 · (a ÷ b − 1)',
  })
})

test('a trace ends with what was typed, and where', () => {
  const base = traced(lua, 'lua:luy_ke.so_cung_ky')?.inputs[1]?.node
  expect(base).toMatchObject({
    printed: '1.000\u00a0tấn',
    inputs: [
      {
        name: 'lũy kế 4 tháng năm 2022',
        node: { kind: 'source', text: '1.000', place: 'data/2022-04/mau.yaml:1', provenance: 'stated' },
      },
    ],
  })
})

test('a value keeps the zeros that were typed', () => {
  const literal = { ...lua, readings: { '2023-04': { lua: { month: '7,70' } } } }
  expect(traced(literal, 'lua:thang')?.printed).toBe('7,70\u00a0tấn')
})

test.each([
  ['lua:luy_ke.so_thang_truoc', 'thiếu lũy kế 3 tháng của lua (data/2023-03/mau.yaml)'],
  ['lua:luy_ke.so_ke_hoach', 'gốc so sánh bằng 0'],
  ['lua:thang', 'chưa có số liệu: chờ'],
  ['lua:gia_tri', 'không áp dụng: không có vụ'],
])('%s without a number says why', (id, printed) => {
  const entry = {
    cumulative: '1',
    month: { kind: 'not-yet', reason: 'chờ' },
    value: { kind: 'not-applicable', reason: 'không có vụ' },
  } as const
  expect(traced({ ...lua, readings: { '2023-04': { lua: entry } }, plans: { lua: '0' } }, id)?.printed).toBe(printed)
})

test('a figure that stands in two places is traced once', () => {
  const diamonds = Array.from({ length: 60 }, (_, index) => [`d${index}`, [`d${index + 1}`, `d${index + 1}`]] as const)
  const literal = {
    indicators: Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`d${index}`, {}])),
    parts: Object.fromEntries(diamonds),
    readings: { '2023-04': { d60: { month: '1' } } },
  }
  const root = traced(literal, 'd0:thang')
  expect(root?.exact).toBe(String(2n ** 60n))
  expect(root?.inputs[0]?.node).toBe(root?.inputs[1]?.node)
})

test('there is no trace of a figure that does not exist', () => {
  expect(traced(lua, 'la:thang')).toBeUndefined()
})
