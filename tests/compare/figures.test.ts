import { expect, test } from 'vitest'
import { alarmsIn, figuresBetween, type MonthOfRice, riceFiles, side } from './two-months.ts'

const april: MonthOfRice = { thang: '900', luy_ke: '4.000', cung_ky: '3.900' }
const may: MonthOfRice = { thang: '1.000', luy_ke: '5.000', cung_ky: '4.900' }

function between(before: MonthOfRice, after: MonthOfRice): ReturnType<typeof figuresBetween> {
  const files = riceFiles({ '2021-04': before, '2021-05': after })
  return figuresBetween(side('2021-04', files), side('2021-05', files))
}

function drafts(before: MonthOfRice, after: MonthOfRice): ReturnType<typeof figuresBetween> {
  return figuresBetween(
    side('2021-05', riceFiles({ '2021-05': before })),
    side('2021-05', riceFiles({ '2021-05': after })),
  )
}

test('two months of an even year differ without alarm, each figure as printed, with its difference', () => {
  const changes = between(april, may)
  expect(alarmsIn(changes)).toEqual([])
  expect(
    changes.map(({ id, before, after, difference }) => [id, before?.printed, after?.printed, difference?.printed]),
  ).toEqual(
    expect.arrayContaining([
      ['lua.san-luong:thang', '900\u00a0tấn', '1.000\u00a0tấn', '+100\u00a0tấn'],
      ['lua.san-luong:luy_ke.so_ke_hoach', '33,33%', '41,67%', '+8,34\u00a0điểm %'],
      ['lua.san-luong:luy_ke.so_cung_ky', '+2,56%', '+2,04%', '-0,52\u00a0điểm %'],
    ]),
  )
})

test.each<[string, MonthOfRice, MonthOfRice, string]>([
  [
    'the year to date leaves another one than was printed',
    april,
    { ...may, luy_ke: '5.100' },
    'luy_ke: silent-revision',
  ],
  ['a rise over the year became a fall', april, { ...may, cung_ky: '5.400' }, 'luy_ke.so_cung_ky: direction-flipped'],
  ['the plan is met', { ...april, luy_ke: '11.100' }, { ...may, luy_ke: '12.100' }, 'luy_ke.so_ke_hoach: plan-crossed'],
  ['behind the pace', april, { ...may, thang: '900', luy_ke: '4.900' }, 'luy_ke.so_ke_hoach: pace-crossed'],
  ['a month tenfold', april, { ...may, thang: '9.000', luy_ke: '13.000' }, 'thang: power-of-ten'],
])('between months: %s', (_what, before, after, alarm) => {
  expect(alarmsIn(between(before, after))).toContain(alarm)
})

test('a declared revision is no silent one', () => {
  const more = '    dieu_chinh: { so: 100, ly_do: "bổ sung số tháng 3" }\n'
  expect(alarmsIn(between(april, { ...may, luy_ke: '5.100', more }))).toEqual([])
})

test('what rounding explains is no revision', () => {
  const before = { thang: '900,2', luy_ke: '4.000,4', cung_ky: '3.900' }
  const after = { thang: '1.000,4', luy_ke: '5.000,7', cung_ky: '4.900' }
  expect(alarmsIn(between(before, after))).toEqual([])
})

test.each<[string, MonthOfRice, readonly string[]]>([
  ['nothing', may, []],
  ['another way to write the same number', { ...may, thang: '"1.000,0"' }, []],
  ['last year', { ...may, cung_ky: '4.800' }, []],
  ['a digit too many', { ...may, thang: '10.000' }, ['thang: power-of-ten']],
  ['no number any more', { ...may, thang: '{ chua_co: "chờ số" }' }, ['thang: missing']],
  ['last year, so that a rise became a fall', { ...may, cung_ky: '5.900' }, ['luy_ke.so_cung_ky: direction-flipped']],
])('between drafts: %s', (_what, after, alarms) => {
  expect(alarmsIn(drafts(may, after))).toEqual(alarms)
})

test('what is typed otherwise and prints the same is no change', () => {
  expect(drafts(may, { ...may, thang: '"1.000,0"' })).toEqual([])
})

test('the threshold of an indicator is an alarm beyond it only', () => {
  const catalogue = {
    'data/chi-tieu/lua.yaml': `linh_vuc: Lúa
chu_tri: so-mot
chi_tieu:
  lua.san-luong: { ten: Sản lượng lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong, nguong_bien_dong: 10 }
`,
  }
  const alarms = (thang: string): readonly string[] => {
    const files = riceFiles(
      { '2021-04': { ...april, thang: '1.000' }, '2021-05': { ...may, thang, luy_ke: '5.000' } },
      catalogue,
    )
    const plain = figuresBetween(side('2021-04', files), side('2021-05', files))
    return alarmsIn(plain).filter((each) => each.startsWith('thang:'))
  }
  expect(alarms('1.100')).toEqual([])
  expect(alarms('1.101')).toEqual(['thang: beyond-threshold'])
})

test.each([
  ['tấn', 'tạ', undefined],
  ['tấn', 'nghìn tấn', '-0,9\u00a0nghìn tấn'],
])('a unit that became another: %s → %s', (_old, unit, _difference) => {
  const renamed = riceFiles({ '2021-05': may })
  const catalogue = String(renamed['data/chi-tieu/lua.yaml']).replace('don_vi_tinh: tấn', `don_vi_tinh: ${unit}`)
  const changes = figuresBetween(
    side('2021-05', riceFiles({ '2021-05': may })),
    side('2021-05', riceFiles({ '2021-05': may }, { 'data/chi-tieu/lua.yaml': catalogue })),
  )
  const month = changes.find(({ id }) => id.endsWith(':thang'))
  expect(month?.alarms.map(({ kind }) => kind)).toContain('unit-changed')
  expect(month?.difference?.printed).toBe(unit === 'tạ' ? undefined : '+999\u00a0nghìn tấn')
})

test('an indicator that means something else is told of once', () => {
  const files = riceFiles({ '2021-05': may })
  const catalogue = String(files['data/chi-tieu/lua.yaml']).replace('tinh_chat: dong', 'tinh_chat: dong, gia: so_sanh')
  const changes = figuresBetween(
    side('2021-05', files),
    side('2021-05', riceFiles({ '2021-05': may }, { 'data/chi-tieu/lua.yaml': catalogue })),
  )
  expect(alarmsIn(changes)).toEqual(['thang: definition-changed'])
})

test('from the other side the same figures differ the other way round', () => {
  const files = riceFiles({ '2021-04': april, '2021-05': { ...may, luy_ke: '5.100', cung_ky: '5.400' } })
  const [a, b] = [side('2021-04', files), side('2021-05', files)]
  const forth = figuresBetween(a, b)
  const back = figuresBetween(b, a)
  expect(back.map(({ id, before, after, weight }) => [id, after?.printed, before?.printed, weight])).toEqual(
    forth.map(({ id, before, after, weight }) => [id, before?.printed, after?.printed, weight]),
  )
  expect(alarmsIn(back)).toEqual(alarmsIn(forth))
  expect(back.map(({ difference }) => difference?.exact.toString())).toEqual(
    forth.map(({ difference }) => difference?.exact.negated().toString()),
  )
})

test('a side against itself differs in nothing', () => {
  const one = side('2021-05', riceFiles({ '2021-05': may }))
  expect(figuresBetween(one, one)).toEqual([])
})

/** A year of months before the last, which rises by 5% from 900. */
function weightAfter(year: readonly string[]): number | undefined {
  const months = [...year, '900', '945'].map((thang, index): readonly [string, MonthOfRice] => [
    index < 9 ? `2020-${String(index + 4).padStart(2, '0')}` : `2021-0${index - 8}`,
    { thang, luy_ke: '1.000', cung_ky: '1.000' },
  ])
  const files = riceFiles(Object.fromEntries(months))
  const changes = figuresBetween(side('2021-02', files), side('2021-03', files))
  return changes.find(({ id }) => id.endsWith(':thang'))?.weight
}

test('one step weighs much in a series that stands still, and little in one that jumps', () => {
  const still = weightAfter(Array.from({ length: 10 }, () => '900'))
  const jumping = weightAfter(Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? '900' : '1.200')))
  expect(still).toBeGreaterThan(5)
  expect(jumping).toBeLessThan(1)
})
