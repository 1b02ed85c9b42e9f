import { expect, test } from 'vitest'
import { loadMonth } from '../../src/load/load-month.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

const FILE = 'data/2021-05/lua.yaml'

function diagnostics(changes: Readonly<Record<string, string | Uint8Array>>): readonly Diagnostic[] {
  return loadMonth(literalWorld(tinyFiles(changes)), { year: 2021, month: 5 }).diagnostics
}

/** `line:column rule` of every fault of a department's file. */
function faults(body: string | Uint8Array): string[] {
  const content = typeof body === 'string' ? `don_vi: so-mot\n${body}` : body
  return diagnostics({ [FILE]: content }).map(({ span, rule }) => `${span.line}:${span.column} ${rule}`)
}

function utf16(text: string, order: 'big' | 'little'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'big' ? bytes.swap16() : bytes)
}

test.each(['big', 'little'] as const)('UTF-16 without a mark is named as such (%s-endian)', (order) => {
  const [fault, ...others] = diagnostics({ [FILE]: utf16('don_vi: so-mot\nnoi_dung: { a: Thu hoạch tốt }\n', order) })
  expect(fault?.message.en).toContain('UTF-16')
  expect(others).toEqual([])
})

test('a binary file of zeros is one fault', () => {
  expect(faults(new Uint8Array(10_000))).toEqual(['1:1 wrong-encoding'])
})

test('a run of one control character is one fault', () => {
  expect(faults(`noi_dung:\n  a: x${'\u0007'.repeat(500)}y\n`)).toEqual(['3:7 forbidden-character'])
})

test.each(['\\0', '\\ud800', '\\u200b'])('the escape %s brings no forbidden character in', (code) => {
  expect(faults(`noi_dung:\n  a: "x${code}"\n`)).toEqual(['3:6 forbidden-character'])
})

test.each([
  ['explicit keys', '? '.repeat(10_000), '2:131 nested-too-deep'],
  ['lists in one line', `chi_tieu:\n${'- '.repeat(10_000)}x\n`, '3:129 nested-too-deep'],
  ['a run of blanks', ' '.repeat(1_000_000), ''],
])('%s does not exhaust the stack', (_, body, expected) => {
  expect(faults(body).join()).toBe(expected)
})

test.each([
  ['a comment', `# ${'['.repeat(100)}\n`],
  ['prose', `noi_dung:\n  a: |\n${'    {{thang "lua.san-luong"}\n'.repeat(100)}`],
  ['deep indentation of prose', `noi_dung:\n  a: |\n    x\n${' '.repeat(140)}y\n`],
])('brackets and blanks in %s are no nesting', (_, body) => {
  expect(faults(body)).toEqual([])
})

test.each([
  ['no document', '---\n'],
  ['only comments', '# một\n# hai\n'],
])('a file with %s is empty', (_, text) => {
  expect(diagnostics({ [FILE]: text }).map((each) => each.rule)).toEqual(['empty-file'])
})

test('one line has one syntax fault', () => {
  expect(faults('chi_tieu:\n  lua.san-luong:\n    thang: 1\n     luy_ke: 2\n')).toEqual(['4:12 yaml-syntax'])
})

test('an anchor on a key is refused too', () => {
  expect(faults('&x chi_tieu: {}\n')).toEqual(['2:4 yaml-syntax'])
})

test('a key without a colon says so', () => {
  const [fault] = diagnostics({ [FILE]: 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    thang: 1\n    luy_ke:2\n' })
  expect(fault).toMatchObject({ span: { line: 5, column: 5 }, message: { en: expect.stringContaining('colon') } })
})

test.each([
  ['thang:1', '    thang:1', 'put a space after the colon'],
  ['a decimal comma inside braces', '    chi_so: { cung_ky: 4,92 }', 'needs quotes'],
])('%s is answered with what to type', (_, line, hint) => {
  const [fault] = diagnostics({ [FILE]: `don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n${line}\n` })
  expect(fault?.hints?.[0]?.en).toContain(hint)
})

test('a known key in the wrong company is not answered with itself', () => {
  const [fault] = diagnostics({
    [FILE]: 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong: { thang: { so: 5, chua_co: x } }\n',
  })
  expect(fault?.message.en).toBe('the key “chua_co” does not go with those beside it')
})

test('a mistyped key of a number is one fault, not also a missing one', () => {
  expect(faults('chi_tieu:\n  lua.san-luong: { thang: { chuaco: x } }\n')).toEqual(['3:29 unknown-key'])
})

test('a key that is left out is missing, also where a choice of words should stand', () => {
  expect(faults('quan_he:\n  - { tong: lua.san-luong, thanh_phan: [lua.dien-tich] }\n')).toEqual(['3:5 missing-field'])
})

test('a version of a plan without a number is placed at the version', () => {
  const [fault] = diagnostics({
    'data/ke-hoach/2021.yaml': 'nam: 2021\nke_hoach:\n  lua.san-luong:\n    - { tu_ngay: 2021-01-01 }\n',
  })
  expect(fault).toMatchObject({ rule: 'missing-field', span: { line: 4, column: 7 } })
})

test('broken settings do not make every number ambiguous', () => {
  expect(diagnostics({ 'bao-cao.yaml': 'tinh: [\n' }).map(({ span }) => span.file)).toEqual(['bao-cao.yaml'])
})

test('an unknown owner of a sector is said once', () => {
  const catalogue = String(tinyFiles()['data/chi-tieu/lua.yaml']).replace('so-mot', 'so-mott')
  expect(diagnostics({ 'data/chi-tieu/lua.yaml': catalogue }).map((each) => each.rule)).toEqual(['unknown-reference'])
})

test('a long text is cut in the message', () => {
  const [fault] = diagnostics({ [FILE]: `don_vi: ${'x'.repeat(100_000)}\n` })
  expect(fault?.message.vi.length).toBeLessThan(100)
})

test.each([
  ['"1 234"', 'khoảng trắng (U+0020)', '1234'],
  ['"1\u00a0234"', 'khoảng trắng không ngắt (U+00A0)', '1234'],
  ['1O5', 'chữ O thay cho số 0 (U+004F)', '105'],
  ['10l', 'chữ l thay cho số 1 (U+006C)', '101'],
  ['−12,5', '(U+2212)', '-12,5'],
  ['１２', '(U+FF11)', '12'],
])('a strange character in the number %s is named in words', (typed, words, meant) => {
  const [fault] = diagnostics({ [FILE]: `don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    thang: ${typed}\n` })
  expect(fault?.message.vi).toContain(words)
  expect(fault?.hints?.[0]?.vi).toBe(`có phải là ${meant}?`)
})

test.each([
  ['a tab', 'chi_tieu:\n  lua.san-luong:\n\tthang: 1\n  lua.dien-tich:\n    gia_tri: 2\n', 4, 'phím Tab'],
  ['one blank too few', 'chi_tieu:\n  lua.san-luong:\n   thang: 1\n    luy_ke: 2\n', 4, 'thụt dòng sai'],
  ['a bracket left open', 'van_ban:\n  a: { loai: x\n  b: { loai: y }\n', 4, 'thiếu dấu đóng } hoặc ]'],
  [
    'a quote left open',
    'chi_tieu:\n  lua.san-luong: { thang: "1 }\n  lua.dien-tich: { gia_tri: 2 }\n',
    3,
    'thiếu dấu nháy',
  ],
])('%s is one fault, named as a person would', (_, body, line, words) => {
  const [fault, ...others] = diagnostics({ [FILE]: `don_vi: so-mot\n${body}` })
  expect(others).toEqual([])
  expect(fault?.span.line).toBe(line)
  expect(fault?.message.vi).toContain(words)
})

test('what follows from the first fault of a file is counted', () => {
  const [fault] = diagnostics({ [FILE]: `don_vi: so-mot\nchi_tieu:\n\ta: 1\n\tb: 2\n\tc: 3\n` })
  expect(fault?.hints?.[0]?.vi).toMatch(/^tệp này còn \d dòng chưa đọc được/)
})

test('a renamed Excel file is told to be one', () => {
  const [fault] = diagnostics({ [FILE]: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]) })
  expect(fault?.message.vi).toContain('Excel')
})

test.each(['lua.yml', 'lua.yaml.txt'])('%s is told its right name', (name) => {
  const [fault] = diagnostics({ [`data/2021-05/${name}`]: 'don_vi: so-mot\n' })
  expect(fault?.hints?.[0]?.vi).toBe('hãy đổi tên thành lua.yaml')
})

test('the beginning of an id is answered with the id', () => {
  const units = 'don_vi:\n  so-mot: { ten: Sở Một, nhom: so }\n  so-nong-nghiep-ptnt: { ten: Sở Hai, nhom: so }\n'
  const [fault] = diagnostics({ 'data/don-vi.yaml': units, [FILE]: 'don_vi: so-nong-nghiep\n' })
  expect(fault?.hints?.[0]?.vi).toBe('có phải là “so-nong-nghiep-ptnt”?')
})

test('a key with nothing below it may be deleted', () => {
  const [fault] = diagnostics({ [FILE]: 'don_vi: so-mot\ndanh_sach:\n' })
  expect(fault?.hints?.[0]?.vi).toBe('chưa có gì để khai thì xóa cả khóa này')
})
