import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlainReadings } from '../../src/load/plain-readings.ts'
import { readHistory } from '../../src/load/read-history.ts'
import { readMonthData } from '../../src/load/read-month-data.ts'
import { readWorkspace } from '../../src/load/read-workspace.ts'
import { unknownInMonth } from '../../src/load/references.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { MonthData } from '../../src/model/month.ts'
import type { Period } from '../../src/model/period.ts'
import type { Level, Submission } from '../../src/model/submission.ts'
import type { World } from '../../src/model/world.ts'
import { approximate } from '../../src/numbers/approximate.ts'
import { examplePeriod, exampleWorkspace } from '../../src/validate/example-workspace.ts'
import { literalWorld } from '../support/literal-world.ts'

interface Told {
  readonly data: unknown
  readonly diagnostics: readonly Diagnostic[]
}

/** As the report's own month is read: every value at once. */
function inTheOrdinaryWay(world: World, period: Period): Told {
  const workspace = readWorkspace(world, period.year)
  const { data, diagnostics } = readMonthData(world, workspace, period)
  return { data: written(data), diagnostics: [...diagnostics, ...unknownInMonth(namesOf(workspace), data)].map(copy) }
}

function asHistory(world: World, periods: readonly Period[]): readonly Told[] {
  const workspace = readWorkspace(world, periods[0]?.year ?? 0)
  return readHistory(world, workspace, periods).map(({ data, unchecked, diagnostics }) => ({
    data: written(data),
    diagnostics: [...diagnostics, ...unknownInMonth(namesOf(workspace), unchecked)].map(copy),
  }))
}

function namesOf({ catalogue, units }: ReturnType<typeof readWorkspace>): Parameters<typeof unknownInMonth>[0] {
  return { indicators: catalogue, units: new Map(units.map((unit) => [unit.id, unit])) }
}

/** Every value, with numbers as text and indicators in one order, and about how much each says. */
function written({ submissions }: MonthData): unknown {
  return submissions.map(({ readings, ...submission }) =>
    copy({
      ...submission,
      readings: Object.fromEntries([...readings].sort(byName)),
      sizes: [...readings.keys()]
        .sort()
        .flatMap((id) => LEVELS.map((level) => [id, level, sizeOf(readings, id, level)])),
    }),
  )
}

const LEVELS = ['month', 'cumulative', 'value'] as const

function sizeOf(readings: Submission['readings'], id: string, level: Level): number {
  if ('sizeOf' in readings) return readings.sizeOf(id, level)
  const reading = readings.get(id)?.levels[level]
  return reading?.kind === 'number' ? approximate(reading.number) : Number.NaN
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'exact' ? String(each) : each)))
}

const sample: Record<string, string> = Object.fromEntries(
  readdirSync('data', { recursive: true, encoding: 'utf8' })
    .map((file) => `data/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.yaml'))
    .concat('bao-cao.yaml')
    .map((file) => [file, readFileSync(file, 'utf8')]),
)
const sampleMonths = [
  ...new Set(Object.keys(sample).flatMap((file) => /^data\/(\d{4})-(\d\d)\//.exec(file)?.[0] ?? [])),
]

describe.each(sampleMonths)('%s', (folder) => {
  const period = { year: Number(folder.slice(5, 9)), month: Number(folder.slice(10, 12)) }
  const world = literalWorld(sample)

  test('is read as an earlier month as it is read as the own', () => {
    expect(asHistory(world, [period])).toEqual([inTheOrdinaryWay(world, period)])
  })
})

const entry = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('')

/** Pieces such as people type, well and badly. */
const piece = fc.constantFrom(
  entry('  lua.san-luong:', '    thang: 1.234', '    luy_ke: 12.345,6'),
  entry('  lua.san-luong:', '    luy_ke: "0,5"'),
  entry('  lua.vu-mua:', '    thang: 07', '    luy_ke: -24,7'),
  entry('  lua.vu-mua:', '    thang: 12', '    cong_bo: { so_cung_ky: "-4,49", so_ke_hoach: 95 }'),
  entry(
    '  lua.vu-he:',
    '    luy_ke: 10',
    '    cong_bo:',
    '      luy_ke: { so: 10, so_thang_truoc: -1 }',
    '      thang: 5',
  ),
  entry('  lua.vu-he:', '    luy_ke: 10', '    cong_bo:', '      so_cung_ky: 5'),
  entry('  lua.dien-tich:', '    gia_tri: 1.000'),
  entry('  lua.dien-tich:', '    luy_ke: 1.000'),
  entry('  lua.dien-tich: { gia_tri: 1.000 }'),
  entry('  lua.gia:', '    chi_so: { cung_ky: "101,2" }'),
  entry('  lua.gia:', '    gia_tri: 5'),
  entry('  lua.nang-suat:', '    gia_tri: 5'),
  entry('  lua.so-vu:', '    thang: 12.34', '    luy_ke: 1'),
  entry('  lua.so-vu:', '    thang: 0.123'),
  entry('  lua.so-vu:', '    thang: 1', '    thang: 2'),
  entry('  lua.so-vu:', '    thang: 1 # một'),
  entry('  lua.so-vu:', '    # một', '    thang: 1'),
  entry('  lua.so-vu:', '    thang: 1', '', '    luy_ke: 2'),
  entry('  lua.so-vu:', '    thang: 1', '     luy_ke: 2'),
  entry('  lua.so-vu:', '    thang: 1', '   luy_ke: 2'),
  entry('  lua.so-vu:', '    thang: { chua_co: đang tổng hợp }', '    luy_ke: 2'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    ghi_chu: "một', '  lua.vu-mua:', '    thang: 3"'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    ghi_chu: |', '      một', '      hai'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    cong_bo: { so_cung_ky: 1, so_cung_ky: 2 }'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    cong_bo: { so: 2 }'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    cong_bo: { so_cung_ky: 1,5 }'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    cong_bo:'),
  entry('  lua.so-vu:', '    luy_ke: 2', '    dieu_chinh: { so: 1, ly_do: thiếu }'),
  entry('  lua.so-vu:', '    luy_kee: 2'),
  entry('  lua.so-vu:'),
  entry('  lua.khong-co:', '    luy_ke: 2'),
  entry('  # ghi chú', ''),
  entry('  "lua.so-vu":', '    luy_ke: 3'),
  entry(' lua.so-vu:', '    luy_ke: 3'),
)
const head = fc.constantFrom(
  'don_vi: so-mot\n',
  'don_vi: so-mot\nmuc_so_lieu: so_bo\nnguon: suy_ra\n# lời\n\n',
  'don_vi: so-mot\ndinh_dang_so: may\n',
  'don_vi: so-ba\nngay_gui: 2023-13-01\n',
  'don_vi: "so-mot"\n',
  'chi_tieu: 1\ndon_vi: so-mot\n',
  'don_vi: so-mot\nnoi_dung:\n  x: |\n    chi_tieu:\n',
  '\ufeffdon_vi: so-mot\n',
)
const tail = fc.constantFrom(
  '',
  'noi_dung:\n  nhan-dinh: |\n    Một câu.\n',
  'quan_he:\n  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.la], tron_ven: true }\n',
  'chi_tieu:\n  lua.vu-mua:\n    thang: 4\n',
  '"chi_tieu": 5\n',
  'dinh_dang_so: may\n',
  '---\ndon_vi: so-mot\n',
  'muc_so_lieu: xong\n',
  'nhan_dinh',
)

test('6 000 generated files are read in both ways alike, faults and places included', () => {
  const file = fc
    .tuple(head, fc.array(piece, { maxLength: 5 }), tail)
    .map(([before, entries, behind]) => `${before}chi_tieu:\n${entries.join('')}${behind}`)
  fc.assert(
    fc.property(file, file, (april, may) => {
      const files = { ...exampleWorkspace, 'data/2023-05/lua.yaml': may, 'data/2023-04/lua.yaml': april }
      const world = literalWorld(files)
      const periods = [examplePeriod, { year: 2023, month: 4 }]
      expect(asHistory(world, periods)).toEqual(periods.map((each) => inTheOrdinaryWay(world, each)))
    }),
    { numRuns: 3_000, seed: 7 },
  )
}, 120_000)

test('the plain entries of an earlier month wait until they are asked for', () => {
  const text = `don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    thang: 5\n  lua.so-vu: { luy_ke: 2 }\n`
  const world = literalWorld({ ...exampleWorkspace, 'data/2023-05/lua.yaml': text })
  const [month] = readHistory(world, readWorkspace(world, 2023), [examplePeriod])
  const readings = month?.data.submissions[0]?.readings
  expect(readings).toBeInstanceOf(PlainReadings)
  expect(readings?.size).toBe(2)
  expect(readings?.get('lua.san-luong')?.levels.month).toMatchObject({ number: { text: '5', decimals: 0 } })
})
