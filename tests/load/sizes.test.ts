import { describe, expect, test } from 'vitest'
import { parseIsoDate, writeDate } from '../../src/calendar/dates.ts'
import { loadMonth } from '../../src/load/load-month.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

function diagnosticsOf(changes: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return loadMonth(literalWorld(tinyFiles(changes)), { year: 2021, month: 5 }).diagnostics
}

function faults(changes: Readonly<Record<string, string>>): string[] {
  return diagnosticsOf(changes).map(({ span, rule }) => `${span.file}:${span.line}:${span.column} ${rule}`)
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

describe('what the decree does not allow is a warning at its place, with the range and the part of the decree', () => {
  const at = 'templates/thang/trinh-bay.yaml:3:10 outside-decree'
  const part = (heading: string): string => `(Nghị định 30/2020/NĐ-CP, Phụ lục I, “${heading}”)`

  test.each([
    ['le_tren: 26', 'từ 20 đến 25 mm', 'định lề trang'],
    ['le_duoi: 19', 'từ 20 đến 25 mm', 'định lề trang'],
    ['le_trai: 29,9', 'từ 30 đến 35 mm', 'định lề trang'],
    ['le_phai: 21', 'từ 15 đến 20 mm', 'định lề trang'],
    ['phong_chu: Arial', 'là Times New Roman', 'phông chữ'],
    ['co_chu: 12', 'từ 13 đến 14 pt', 'nội dung văn bản'],
    ['thut_dong: 11', 'là 10 hoặc 12,7 mm', 'nội dung văn bản'],
    ['truoc_doan: 5', 'tối thiểu 6 pt', 'nội dung văn bản'],
    ['gian_dong: 2', 'từ 1 đến 1,5 dòng', 'nội dung văn bản'],
  ])('%s', (typed, range, heading) => {
    const page = `{ "${typed.replace(': ', '": "')}" }`
    const [found] = diagnosticsOf(layout(page))
    expect(found?.severity).toBe('warning')
    expect(found?.message.vi).toBe(`${typed}, trong khi quy định ${range} ${part(heading)}`)
    expect(faults(layout(page))).toEqual([at.replace(':10 ', `:${page.indexOf(': ') + 10} `)])
  })

  test('its own ranges are clean to their ends, and nothing is asked of notes and tables', () => {
    expect(
      faults(layout('{ le_tren: 25, le_trai: 35, le_phai: 20, co_chu: 13, thut_dong: 10, gian_dong: "1,5" }')),
    ).toEqual([])
    expect(faults(layout('{ co_chu_chu_thich: 9, co_chu_bang: 10 }'))).toEqual([])
  })
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
