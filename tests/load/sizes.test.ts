import { expect, test } from 'vitest'
import { parseIsoDate, writeDate } from '../../src/calendar/dates.ts'
import { loadMonth } from '../../src/load/load-month.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

function faults(changes: Readonly<Record<string, string>>): string[] {
  return loadMonth(literalWorld(tinyFiles(changes)), { year: 2021, month: 5 }).diagnostics.map(
    ({ span, rule }) => `${span.file}:${span.line}:${span.column} ${rule}`,
  )
}

const layout = (page: string): Record<string, string> => ({
  'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO\ntrich_yeu: Tháng\ntrang: ${page}\n`,
})

test('margins that leave no page and letters that nobody can read are faults of the file, at their place', () => {
  expect(faults(layout('{ le_tren: 150, co_chu: 0, gian_dong: "1,5" }'))).toEqual([
    'templates/thang/trinh-bay.yaml:3:19 out-of-range',
    'templates/thang/trinh-bay.yaml:3:32 out-of-range',
  ])
})

test('a number of decimals that no report prints is refused', () => {
  const settings = `${String(tinyFiles()['bao-cao.yaml'])}cach_viet: { le_phan_tram: 9999 }\nhan_gui: 0\n`
  expect(faults({ 'bao-cao.yaml': settings })).toEqual(['bao-cao.yaml:7:28 wrong-type', 'bao-cao.yaml:8:10 wrong-type'])
})

test('a file among the templates that is none is named', () => {
  expect(faults({ 'templates/thang/phu-luc/9-them.md': 'x' })).toEqual([
    'templates/thang/phu-luc/9-them.md:1:1 unread-file',
  ])
})

test('days are those of the calendar, whatever day a time zone has skipped', () => {
  expect([parseIsoDate('2011-12-30'), parseIsoDate('2020-02-29'), parseIsoDate('2021-02-29')]).toEqual([
    '2011-12-30',
    '2020-02-29',
    undefined,
  ])
  expect(writeDate('2011-12-30', 'day-month-year')).toBe('30/12/2011')
})
