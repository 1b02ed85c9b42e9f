import { expect, test } from 'vitest'
import { calculate } from '../../src/calculate/calculate.ts'
import type { Figure, Figures } from '../../src/model/figure.ts'
import { amountText } from '../support/amounts.ts'
import { type EntryLiteral, literalMonth, type MonthLiteral } from '../support/literal-month.ts'

const wholeOfTwo: MonthLiteral = {
  indicators: { tong: {}, mot: {}, hai: {} },
  parts: { tong: ['mot', 'hai'] },
  plans: { mot: '10', hai: '20' },
  lists: { ds: ['x', 'y'] },
}

function figuresWith(changes: Readonly<Record<string, EntryLiteral>>): Figures {
  const entries = { mot: { month: '1', cumulative: '4' }, hai: { month: '2', cumulative: '6' } }
  const readings = { '2023-04': { ...entries, ...changes }, '2022-04': { mot: { cumulative: '2' } } }
  return calculate(literalMonth({ ...wholeOfTwo, readings }))
}

function ids(figures: readonly Figure[]): readonly string[] {
  return figures.map((figure) => figure.id)
}

test('asking twice gives the same object', () => {
  const figures = figuresWith({})
  const first = figures.find('mot', { kind: 'plan-percent', level: 'cumulative' })
  expect(figures.byId('mot:luy_ke.so_ke_hoach')).toBe(first)
})

test('all the figures of a list are the objects that find gives', () => {
  const figures = figuresWith({})
  expect(figures.all().every((figure) => figures.byId(figure.id) === figure)).toBe(true)
})

test('an indicator that the catalogue has not has no figure', () => {
  expect(figuresWith({}).find('la', { kind: 'plan' })).toBeUndefined()
})

test.each(['', 'mot', ':thang', 'mot:la', 'la:thang', 'la:so_luong', 'mot:so_luong', 'mot:thang.ty_trong.'])(
  'no figure has the id %j',
  (id) => {
    expect(figuresWith({}).byId(id)).toBeUndefined()
  },
)

test.each([
  'mot:thang',
  'mot:luy_ke.cung_ky',
  'mot:ke_hoach',
  'mot:luy_ke.vuot_ke_hoach',
  'mot:thang.ty_trong.tong',
  'ds:so_luong',
])('the id %s finds the figure that bears it', (id) => {
  expect(figuresWith({}).byId(id)?.id).toBe(id)
})

test('a list is counted', () => {
  expect(amountText(figuresWith({}).count('ds'))).toBe('2')
})

test('an empty list counts zero', () => {
  expect(amountText(calculate(literalMonth({ indicators: {}, lists: { ds: [] } })).count('ds'))).toBe('0')
})

test('a list that nobody declares has no count', () => {
  expect(figuresWith({}).count('la')).toBeUndefined()
})

test('all figures with a number are listed: levels, bases, plan, comparisons, indicator by indicator, then lists', () => {
  const readings = { '2023-04': { lua: { cumulative: '4' } }, '2022-04': { lua: { cumulative: '2' } } }
  const month = literalMonth({ indicators: { ngo: {}, lua: {} }, readings, plans: { lua: '8' }, lists: { ds: [] } })
  expect(ids(calculate(month).all())).toEqual([
    'lua:luy_ke',
    'lua:luy_ke.cung_ky',
    'lua:ke_hoach',
    'lua:luy_ke.so_ke_hoach',
    'lua:luy_ke.chenh_lech_cung_ky',
    'lua:luy_ke.so_cung_ky',
    'lua:luy_ke.bang_cung_ky',
    'ds:so_luong',
  ])
})

test('what was asked for before leaves no mark on the list', () => {
  const asked = figuresWith({})
  asked.byId('mot:thang.ty_trong.tong')
  asked.byId('mot:luy_ke.vuot_ke_hoach')
  expect(asked.all()).toEqual(figuresWith({}).all())
})

test('a typed value knows its text, its place and how it came to be known', () => {
  expect(figuresWith({}).byId('mot:luy_ke')?.inputs).toMatchObject([
    { kind: 'source', text: '4', span: { file: 'data/2023-04/mau.yaml', line: 2 }, provenance: 'stated' },
  ])
})

test('changing one value changes exactly the figures that are made of it', () => {
  const before = figuresWith({})
  const after = figuresWith({ mot: { month: '1', cumulative: '5' } })
  const changed = before.all().filter((figure) => amountText(after.byId(figure.id)) !== amountText(figure))
  expect(ids(changed)).toEqual([
    'tong:luy_ke',
    'tong:luy_ke.so_ke_hoach',
    'mot:luy_ke',
    'mot:luy_ke.so_ke_hoach',
    'mot:luy_ke.chenh_lech_cung_ky',
    'mot:luy_ke.so_cung_ky',
    'mot:luy_ke.bang_cung_ky',
  ])
})

test('every figure that has inputs names only figures that can be found', () => {
  const figures = figuresWith({})
  const inputs = figures.all().flatMap((figure) => figure.inputs)
  expect(inputs.filter((input) => input.kind === 'figure' && !figures.byId(input.figure))).toEqual([])
})

test('40 000 indicators are listed in seconds', () => {
  const names = Array.from({ length: 40_000 }, (_, index) => `i${index}`)
  const month = literalMonth({
    indicators: Object.fromEntries(['tong', ...names].map((id) => [id, {}])),
    parts: { tong: names },
    readings: { '2023-04': Object.fromEntries(names.map((id) => [id, { month: '1' }])) },
  })
  const figures = calculate(month).all()
  expect(figures).toHaveLength(40_001)
  expect(amountText(figures[0])).toBe('40000 tấn')
})
