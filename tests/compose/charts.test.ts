import { describe, expect, test } from 'vitest'
import type { Chart } from '../../src/model/document.ts'
import { type Change, documentOf, faultsOf, indicator, notYet, placesOf, plain } from './fixture.ts'

function chartsOf(main: string, change: Change): readonly Chart[] {
  const { blocks } = documentOf({ ...change, main, charts: 'drawn' })
  return blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))
}

function chartOf(main: string, change: Change): Chart {
  const [chart, ...others] = chartsOf(main, change)
  if (!chart || others.length > 0) throw new Error(`${others.length} charts too many`)
  return chart
}

function printed({ points }: Chart): readonly string[] {
  return points.map(({ label, value }) => (value ? `${label} ${plain(value.inlines)} = ${value.number}` : label))
}

const plans: Change = {
  indicators: [indicator('ca', { name: 'Cá' }), indicator('tom', { name: 'Tôm' })],
  figures: { 'ca:luy_ke.so_ke_hoach': '87.5432 %', 'tom:luy_ke.so_ke_hoach': notYet },
}

describe('a chart of plans', () => {
  const chart = chartOf('{{bieu_do "ke-hoach" chi_tieu="ca, tom"}}', plans)

  test('has each indicator once, in the order that it was named, with its figure and the same number to be drawn', () => {
    expect(printed(chart)).toEqual(['Cá ⟦87,54⟧ = 87.54', 'Tôm'])
    expect(printed(chartOf('{{bieu_do "ke-hoach" le=0 chi_tieu="tom,ca,tom"}}', plans))).toEqual([
      'Tôm',
      'Cá ⟦88⟧ = 88',
    ])
  })

  test('has the pace of a plan that is met month by month', () => {
    expect(chart.drawing).toEqual({ kind: 'columns', pace: { name: 'Tiến độ bình quân 5/12 (41,7%)', number: '41.7' } })
  })

  test('says in words what it shows', () => {
    expect(chart.description).toBe(
      'Biểu đồ cột. Tỷ lệ đạt kế hoạch năm 2021, đến hết tháng 5. Cá: 87,54%; Tôm: chưa có số liệu. ' +
        'Tiến độ bình quân 5/12 (41,7%).',
    )
  })

  test('does not round to the whole plan what is not all of it', () => {
    const change = { ...plans, figures: { 'ca:luy_ke.so_ke_hoach': '99.9999 %' } }
    expect(printed(chartOf('{{bieu_do "ke-hoach" chi_tieu="ca"}}', change))).toEqual(['Cá ⟦99,9999⟧ = 99.9999'])
  })

  test('tells of a figure that nobody has given, at its place', () => {
    const change = { ...plans, figures: {}, charts: 'drawn' as const, main: '{{bieu_do "ke-hoach" chi_tieu="ca"}}' }
    expect(placesOf(change)).toEqual(['series-missing templates/t/report.md.hbs:1:1+36'])
  })

  test('is parted evenly where the names would have no room', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `x${index}`)
    const change: Change = {
      indicators: ids.map((id) => indicator(id)),
      figures: Object.fromEntries(ids.map((id) => [`${id}:luy_ke.so_ke_hoach`, '50 %'])),
    }
    const charts = chartsOf(`{{bieu_do "ke-hoach" tieu_de="Kế hoạch" chi_tieu="${ids.join(',')}"}}`, change)
    expect(charts.map(({ title, points }) => [title, points.length])).toEqual([
      ['Kế hoạch – phần 1/2', 5],
      ['Kế hoạch – phần 2/2', 5],
    ])
  })
})

describe('a chart of months', () => {
  const change: Change = {
    indicators: [indicator('ca', { name: 'Cá' })],
    figures: { 'ca:thang': '1234.5 tấn', 'ca:thang.thang_truoc': '1000 tấn' },
    earlier: {
      '2021-03': { 'ca:thang': '7 tấn' },
      '2020-12': { 'ca:thang.thang_truoc': '11 tấn' },
      '2020-05': { 'ca:thang': '99 tấn' },
    },
  }
  const chart = chartOf('{{bieu_do "thang" chi_tieu="ca"}}', change)

  test('ends with the report’s own month, and leaves a gap where nothing is known', () => {
    expect(printed(chart)).toEqual([
      '06/2020',
      '07/2020',
      '08/2020',
      '09/2020',
      '10/2020',
      '11/2020 11 = 11',
      '12/2020',
      '01/2021',
      '02/2021',
      '03/2021 7 = 7',
      '04/2021 ⟦1.000⟧ = 1000',
      '05/2021 ⟦1.234,5⟧ = 1234.5',
    ])
  })

  test('names the unit once, and says in words what it shows', () => {
    expect(chart).toMatchObject({ title: 'Cá theo tháng (tấn)', measured: 'Cá (tấn)', decimals: 1 })
    expect(chart.description).toBe(
      'Biểu đồ đường, 12 tháng gần nhất. Cá theo tháng (tấn). tháng 11/2020: 11; tháng 03/2021: 7; ' +
        'tháng 04/2021: 1.000; tháng 05/2021: 1.234,5. Chưa có số liệu: 8 tháng.',
    )
  })

  test('is one for each indicator', () => {
    const two = {
      ...change,
      indicators: [indicator('ca'), indicator('tom')],
      figures: { 'ca:thang': notYet, 'tom:thang': notYet },
    }
    const charts = chartsOf('{{bieu_do "thang" chi_tieu="tom,ca"}}', two)
    expect(charts.map(({ title }) => title)).toEqual(['tom theo tháng (tấn)', 'ca theo tháng (tấn)'])
  })

  test('shows a stock at its dates, and an index against last year', () => {
    const others: Change = {
      indicators: [
        indicator('dan', { nature: 'stock', unit: 'con' }),
        indicator('gia', { kind: 'index', nature: 'stock', unit: '%' }),
      ],
      figures: { 'dan:gia_tri': '5 con', 'dan:gia_tri.thang_truoc': '4 con', 'gia:gia_tri.bang_cung_ky': '101.25 %' },
      earlier: { '2021-04': { 'gia:gia_tri.bang_cung_ky': '99.5 %' } },
    }
    const charts = chartsOf('{{bieu_do "thang" chi_tieu="dan,gia"}}', others)
    expect(charts.map((each) => printed(each).slice(-2))).toEqual([
      ['04/2021 ⟦4⟧ = 4', '05/2021 ⟦5⟧ = 5'],
      ['04/2021 99,5 = 99.5', '05/2021 ⟦101,25⟧ = 101.25'],
    ])
  })
})

describe('charts that nobody asked for', () => {
  const chart = '{{bieu_do "ke-hoach" chi_tieu="ca"}}'

  test('are left out, and the appendix that holds nothing else', () => {
    const document = documentOf({
      ...plans,
      figures: {},
      main: `Một\n\n${chart}`,
      appendices: ['# Bảng\n\nHai', `# Biểu đồ\n\n${chart}`],
    })
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
    expect(document.appendices.map(({ label, title }) => [label, ...title.map(plain)])).toEqual([['', 'Bảng']])
  })

  test('make an appendix of their own where they are', () => {
    const { appendices, figures } = documentOf({
      ...plans,
      charts: 'drawn',
      appendices: ['# Bảng\n\nHai', `# Biểu đồ\n\n${chart}`],
    })
    expect(appendices.map(({ label }) => label)).toEqual(['Phụ lục I', 'Phụ lục II'])
    expect([...figures.keys()]).toEqual(['ca:luy_ke.so_ke_hoach'])
  })
})

test.each([
  ['an unknown indicator', '{{bieu_do "thang" chi_tieu="ca,tomm"}}', 'unknown-reference'],
  ['an unknown kind of chart', '{{bieu_do "cot" chi_tieu="ca"}}', 'unknown-reference'],
  ['no indicator', '{{bieu_do "thang"}}', 'wrong-option'],
  ['an option of the other kind', '{{bieu_do "thang" chi_tieu="ca" tieu_de="x"}}', 'wrong-option'],
  ['a chart inside a line', 'xem {{bieu_do "thang" chi_tieu="ca"}}', 'table-not-alone'],
  ['a chart in a note', 'xem{{#chu_thich}}\n\n{{bieu_do "thang" chi_tieu="ca"}}\n\n{{/chu_thich}}', 'note-not-plain'],
])('%s is a fault', (_what, main, rule) => {
  const change: Change = { ...plans, figures: { 'ca:thang': notYet }, main, charts: 'drawn' }
  expect(faultsOf(change).map((each) => each.split(' ')[0])).toEqual([rule])
})
