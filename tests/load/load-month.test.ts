import { expect, test } from 'vitest'
import { loadMonth } from '../../src/load/load-month.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Month } from '../../src/model/month.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

const may = { year: 2021, month: 5 }

function load(changes: Readonly<Record<string, string | Uint8Array>> = {}): ReturnType<typeof loadMonth> {
  return loadMonth(literalWorld(tinyFiles(changes)), may)
}

function loaded(changes: Readonly<Record<string, string | Uint8Array>> = {}): Month {
  const outcome = load(changes)
  if (!outcome.ok) throw new Error(outcome.diagnostics.map((each) => each.message.en).join('; '))
  return outcome.value
}

/** `file:line:column rule`, the shape in which the tests below expect diagnostics. */
function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ span, rule }) => `${span.file}:${span.line}:${span.column} ${rule}`)
}

function faults(changes: Readonly<Record<string, string | Uint8Array>>): string[] {
  return places(load(changes).diagnostics)
}

const lua = (body: string): Record<string, string> => ({ 'data/2021-05/lua.yaml': `don_vi: so-mot\n${body}` })

test('a number keeps its text, its exact value and its printed decimals', () => {
  const reading = loaded().current.submissions[0]?.readings.get('lua.san-luong')?.levels.cumulative
  expect(reading).toMatchObject({
    kind: 'number',
    number: { text: '5.678,50', decimals: 2 },
    span: { line: 5, column: 13, length: 8 },
  })
  expect(reading?.kind === 'number' && reading.number.exact.toString()).toBe('5678.5')
})

test('what has a point for a decimal mark is refused with the mended number', () => {
  const [fault] = load(lua('chi_tieu:\n  lua.san-luong: { thang: 4.10 }\n')).diagnostics
  expect(fault).toMatchObject({ rule: 'ambiguous-number', span: { line: 3, column: 27, length: 4 } })
  expect(fault?.hints?.[0]?.vi).toBe('viết 4,10')
})

test('without a declared format, a text of two readings names both', () => {
  const settings = String(tinyFiles()['bao-cao.yaml']).replace('dinh_dang_so: vi\n', '')
  const [fault] = load({
    'bao-cao.yaml': settings,
    ...lua('chi_tieu:\n  lua.san-luong: { thang: 526.305 }\n'),
  }).diagnostics
  expect(fault?.message.en).toContain('526305')
  expect(fault?.message.en).toContain('526.305')
})

test('every fault of every file comes out in one run, in the order of files and lines', () => {
  expect(
    faults({
      'data/don-vi.yaml': 'don_vi:\n  so-mot: { ten: Sở Một, nhom: so, mau: x }\n',
      ...lua('ngay_gui: 2021-02-30\nchi_tieu:\n  lua.san-luong: { thang: x1, luy_ke: 4.10 }\n'),
      'templates/thang/trinh-bay.yaml': 'ten_loai: BÁO CÁO\n',
    }),
  ).toEqual([
    'data/2021-05/lua.yaml:2:11 wrong-type',
    'data/2021-05/lua.yaml:4:27 wrong-type',
    'data/2021-05/lua.yaml:4:39 ambiguous-number',
    'data/don-vi.yaml:2:36 unknown-key',
    'templates/thang/trinh-bay.yaml:1:1 missing-field',
  ])
})

test('an unknown key is answered with the nearest known one', () => {
  const [fault] = load(lua('chi_tieu:\n  lua.san-luong: { lũy_kế: 1 }\n')).diagnostics
  expect(fault?.hints?.[0]?.vi).toBe('có phải là “luy_ke”?')
})

test('an unknown indicator is answered with the nearest known one', () => {
  const [fault] = load(lua('chi_tieu:\n  lua.san-luog: { thang: 1 }\n')).diagnostics
  expect(fault).toMatchObject({ rule: 'unknown-reference', span: { line: 3, column: 3 } })
  expect(fault?.hints?.[0]?.vi).toBe('có phải là “lua.san-luong”?')
})

test.each([
  ['anchors', 'chi_tieu: &a\n  lua.san-luong: { thang: 1 }\n'],
  ['aliases', 'chi_tieu:\n  lua.san-luong: { thang: *a }\n'],
  ['tags', 'chi_tieu:\n  lua.san-luong: { thang: !!int 1 }\n'],
  ['merge keys', 'chi_tieu:\n  <<: { thang: 1 }\n'],
  ['tabs', 'chi_tieu:\n\tlua.san-luong: { thang: 1 }\n'],
  ['two documents', '---\ndon_vi: so-mot\n'],
  ['prototype keys', 'chi_tieu:\n  __proto__: { thang: 1 }\n'],
])('%s are refused', (_, body) => {
  expect(faults(lua(body)).filter((fault) => !fault.endsWith('yaml-syntax'))).toEqual([])
  expect(faults(lua(body))).not.toEqual([])
})

test('a key given twice is refused, with both places', () => {
  const [fault] = load(lua('chi_tieu:\n  lua.san-luong: { thang: 1 }\n  lua.san-luong: { thang: 2 }\n')).diagnostics
  expect(fault).toMatchObject({ rule: 'duplicate-key', span: { line: 4 }, related: [{ span: { line: 3 } }] })
})

test('a byte order mark and Windows line endings are read, and said', () => {
  const text = String(tinyFiles()['data/2021-05/lua.yaml']).replaceAll('\n', '\r\n')
  const outcome = load({ 'data/2021-05/lua.yaml': `\ufeff${text}` })
  expect(outcome.ok).toBe(true)
  expect(outcome.diagnostics.map((each) => [each.rule, each.severity])).toEqual([
    ['byte-order-mark', 'information'],
    ['line-endings', 'information'],
  ])
})

test.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x64, 0x00])],
  ['a legacy encoding', new Uint8Array([0x64, 0x6f, 0x6e, 0x3a, 0x20, 0xb5, 0x0a])],
  ['a binary file', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff])],
])('%s is answered by a message, not by garbled text', (_, bytes) => {
  expect(faults({ 'data/2021-05/lua.yaml': bytes })[0]).toMatch(/lua\.yaml:\d+:\d+ wrong-encoding$/)
})

test('decomposed letters are read as precomposed ones, with a warning', () => {
  const outcome = load(lua('noi_dung:\n  lua.tinh-hinh: Thu hoạch tốt\n'.normalize('NFD')))
  expect(outcome.ok && outcome.value.prose.get('lua.tinh-hinh')?.text).toBe('Thu hoạch tốt'.normalize('NFC'))
  expect(outcome.diagnostics.map((each) => each.rule)).toEqual(['not-normalised'])
})

test('a control character is named where it stands', () => {
  const [fault] = load(lua('noi_dung:\n  lua.tinh-hinh: "Thu\u0007 hoạch"\n')).diagnostics
  expect(fault).toMatchObject({ rule: 'forbidden-character', span: { line: 3, column: 22 } })
  expect(fault?.message.en).toContain('U+0007')
})

test('deep nesting ends in a message, not in the parser', () => {
  expect(faults(lua(`chi_tieu: ${'['.repeat(10_000)}\n`))).toEqual(['data/2021-05/lua.yaml:2:75 nested-too-deep'])
})

test('a blank is told and is not yet known', () => {
  const outcome = load(lua('chi_tieu:\n  lua.san-luong:\n    thang:\n    luy_ke: { so: "" }\n'))
  expect(outcome.diagnostics.map(({ rule, severity, span }) => `${span.line} ${severity} ${rule}`)).toEqual([
    '4 warning blank-without-reason',
    '5 warning blank-without-reason',
  ])
  const levels = outcome.ok && outcome.value.current.submissions[0]?.readings.get('lua.san-luong')?.levels
  expect(levels).toMatchObject({ month: { kind: 'not-yet' }, cumulative: { kind: 'not-yet' } })
})

test('a blank where words are needed is a missing field', () => {
  expect(faults(lua('noi_dung:\n  lua.tinh-hinh:\n'))).toEqual([expect.stringMatching(/missing-field$/)])
})

test.each(['05', '05/BC-UBND', '12a/BC-UBND', '""'])('the number of a report: %s', (so) => {
  expect(load({ 'data/2021-05/bao-cao.yaml': `so: ${so}\n` }).diagnostics).toEqual([])
})

test.each(['9'.repeat(10_000), 'năm', '05/', '05/BC UBND'])('no number of a report: %s', (so) => {
  const { diagnostics } = load({ 'data/2021-05/bao-cao.yaml': `so: ${so}\n` })
  expect(diagnostics.map(({ rule, span }) => `${span.line} ${rule}`)).toEqual(['1 wrong-type'])
  expect(diagnostics[0]?.message.vi.length).toBeLessThan(200)
})

test('no number, with a reason, is a reading', () => {
  const month = loaded(lua('chi_tieu:\n  lua.san-luong: { thang: { chua_co: đang tổng hợp } }\n'))
  expect(month.current.submissions[0]?.readings.get('lua.san-luong')?.levels.month).toMatchObject({
    kind: 'not-yet',
    reason: 'đang tổng hợp',
  })
})

test('a level that the indicator cannot have is refused', () => {
  expect(faults(lua('chi_tieu:\n  lua.san-luong: { gia_tri: 1 }\n'))).toEqual([
    'data/2021-05/lua.yaml:3:29 wrong-level',
  ])
})

test('one indicator reported by two files of a unit is refused', () => {
  expect(faults({ 'data/2021-05/lua-2.yaml': String(tinyFiles()['data/2021-05/lua.yaml']) })).toEqual([
    'data/2021-05/lua.yaml:3:3 defined-twice',
  ])
})

test('two units may report one indicator', () => {
  const { 'data/don-vi.yaml': units, 'data/2021-05/lua.yaml': file } = tinyFiles()
  const other = {
    'data/don-vi.yaml': `${units}  so-hai: { ten: Sở Hai, nhom: so }\n`,
    'data/2021-05/lua-2.yaml': String(file).replace('don_vi: so-mot', 'don_vi: so-hai'),
  }
  expect(faults(other)).toEqual([])
})

test('a file with another ending is not left out in silence', () => {
  expect(faults({ 'data/2021-05/ca.yml': 'don_vi: so-mot\n' })).toEqual(['data/2021-05/ca.yml:1:1 unread-file'])
})

test('a month that is not there names those that are', () => {
  const outcome = loadMonth(literalWorld(tinyFiles()), { year: 2021, month: 6 })
  expect(outcome.diagnostics[0]?.hints?.[0]?.en).toBe('months that are here: 2021-05')
})

test('prose knows the place of each of its lines', () => {
  const month = loaded(lua('noi_dung:\n  lua.tinh-hinh: |\n    Dòng một\n    dòng hai\n'))
  expect(month.prose.get('lua.tinh-hinh')).toMatchObject({
    text: 'Dòng một\ndòng hai',
    lines: [
      { line: 4, column: 5 },
      { line: 5, column: 5 },
    ],
  })
})

test('a claim without a level speaks of the main one, with a level of that one', () => {
  const month = loaded(
    lua('chi_tieu:\n  lua.san-luong:\n    thang: 1\n    cong_bo: { so_cung_ky: "-4,49", thang: { so: 65.249 } }\n'),
  )
  expect(month.current.submissions[0]?.readings.get('lua.san-luong')?.claims).toMatchObject([
    { kind: 'growth-previous-year', level: 'cumulative', number: { text: '-4,49' } },
    { kind: 'level', level: 'month', number: { text: '65.249' } },
  ])
})

test('a copy of a file is one fault that names all it repeats', () => {
  const body = 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong: { thang: 1 }\n  lua.dien-tich: { gia_tri: 2 }\n'
  const [fault, ...others] = load({ 'data/2021-05/lua.yaml': body, 'data/2021-05/lua (1).yaml': body }).diagnostics
  expect(others).toEqual([])
  expect(fault).toMatchObject({ rule: 'defined-twice', hints: [{ vi: 'hai tệp này còn khai trùng: lua.dien-tich' }] })
})

test('a remark speaks of known indicators, or of a list of them, and says something', () => {
  const remarks = `danh_sach:
  lua.mua: [Mùa, Đông Xuân]
nhan_dinh:
  lua.a: { chi_tieu: [lua.san-luon], so_thang_truoc: tang }
  lua.b: { danh_sach: lua.mu, so_thang_truoc: tang }
  lua.c: { danh_sach: lua.mua, so_thang_truoc: tang }
  lua.d: { chi_tieu: [lua.san-luong] }
  lua.e: { so_thang_truoc: tang }
`
  expect(faults(lua(remarks))).toEqual([
    'data/2021-05/lua.yaml:3:13 unknown-reference',
    'data/2021-05/lua.yaml:3:18 unknown-reference',
    'data/2021-05/lua.yaml:5:23 unknown-reference',
    'data/2021-05/lua.yaml:6:23 unknown-reference',
    'data/2021-05/lua.yaml:8:3 missing-field',
    'data/2021-05/lua.yaml:9:3 missing-field',
  ])
})

test('a meeting names lists of units, each known', () => {
  const meetings = `danh_sach:
  hop.vang: [so-mot, Công ty Điện lực]
  hop.lua: [lua.san-luong]
cuoc_hop:
  - { ten: Thường kỳ, ngay: 2021-05-10, cap_pho: hop.van, vang: hop.vang }
  - { ten: Mùa vụ, khong_lanh_dao: hop.lua, ngay: 2021-13-10 }
`
  expect(faults(lua(meetings))).toEqual([
    'data/2021-05/lua.yaml:4:13 unknown-reference',
    'data/2021-05/lua.yaml:6:50 unknown-reference',
    'data/2021-05/lua.yaml:7:51 wrong-type',
  ])
})

test.each([
  ['compared', ['2021-04', '2020-05']],
  ['year', ['2021-04', '2021-01', '2020-05']],
  ['two-years', ['2021-04', '2021-01', '2020-12', '2020-05', '2019-05']],
] as const)('of the months before, %s takes %j', (depth, held) => {
  const months = ['2021-04', '2021-01', '2020-12', '2020-05', '2019-05', '2019-04']
  const files = Object.fromEntries(months.map((key) => [`data/${key}/lua.yaml`, 'don_vi: so-mot\n']))
  const outcome = loadMonth(literalWorld(tinyFiles(files)), may, depth)
  expect(outcome.ok && [...outcome.value.history.keys()]).toEqual(held)
})

test('a fault of an earlier month is told with its place', () => {
  const files = { 'data/2019-06/lua.yaml': 'don_vi: so-mot\nchi_tieu:\n  lua.khong-co:\n    thang: 5\n' }
  const world = literalWorld(tinyFiles(files))
  expect(loadMonth(world, may, 'two-years').diagnostics).toMatchObject([
    { rule: 'unknown-reference', span: { file: 'data/2019-06/lua.yaml', line: 3 } },
  ])
})
