import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'

const program = join(import.meta.dirname, '..', 'bin', 'report.js')
const tiny = join(import.meta.dirname, 'workspaces', 'song-lam')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the shipped program as a process of its own, as a user does. */
function report(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
  })
  return { status, out: stdout, error: stderr }
}

function build(out: string, environment: Readonly<Record<string, string>> = {}): Map<string, string> {
  const { status, error } = report(['build', '--month', '2023-03', '--workspace', tiny, '--out', out], environment)
  expect({ status, error }).toEqual({ status: 0, error: '' })
  return new Map(
    readdirSync(join(folder, out)).map((name) => [name, readFileSync(join(folder, out, name)).toString('base64')]),
  )
}

test('a build writes the three formats and says what it did', () => {
  const { status, out } = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra'])
  expect(status).toBe(0)
  expect(readdirSync(join(folder, 'ra')).sort()).toEqual([
    'bao-cao-2023-03.docx',
    'bao-cao-2023-03.json',
    'bao-cao-2023-03.md',
  ])
  expect(out).toContain('2/3 đơn vị đã gửi; chưa gửi: Sở Văn hóa')
  expect(out).toContain('2 chú thích, 2 phụ lục')
})

test('equal inputs give equal bytes under another time zone and another language', () => {
  const here = build('mot', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' })
  expect(build('hai', { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })).toEqual(here)
})

test('an output folder that goes through a file is answered, not a fault of the program', () => {
  writeFileSync(join(folder, 'tep'), '')
  const { status, error } = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'tep/ra'])
  expect(status).toBe(2)
  expect(error).toContain('không ghi được')
})

test('only the formats that are asked for are written', () => {
  expect(report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra', '--format', 'md']).status).toBe(0)
  expect(readdirSync(join(folder, 'ra'))).toEqual(['bao-cao-2023-03.md'])
})

test('what a template asks for and nobody gives stops the build with every place named, and nothing is written', () => {
  cpSync(tiny, join(folder, 'hong'), { recursive: true })
  const template = join(folder, 'hong', 'templates', 'thang', 'report.md.hbs')
  writeFileSync(
    template,
    `${readFileSync(template, 'utf8')}\n{{thang "le-hoi.s"}} {{noi_dung "khong-co"}} {{dem "dien.ho-chu"}}\n`,
  )
  const { status, error } = report(['build', '-m', '2023-03', '-w', 'hong'])
  expect(status).toBe(1)
  expect(error).toMatch(/report\.md\.hbs:9:\d+/)
  expect(error).toContain('le-hoi.so')
  expect(error).toContain('khong-co')
  expect(error).toContain('dien.ho-chua')
  expect(error).toContain('3 lỗi. Chưa ghi tệp nào.')
  expect(readdirSync(join(folder, 'hong'))).not.toContain('out')
})

test('a month that is not there is wrong usage', () => {
  const { status, error } = report(['build', '-m', '2023-04', '-w', tiny])
  expect(status).toBe(2)
  expect(error).toContain('các tháng đang có: 2022-03, 2023-02, 2023-03')
  expect(error).toContain(`đã tìm trong thư mục ${tiny}\n`)
  expect(error).toContain('┌─ data/2023-04\n')
})

test.each(['trace', 'differences'])('%s ends as build does where there is no such month', (command) => {
  const subject = command === 'trace' ? ['dien.tong'] : []
  expect(report([command, ...subject, '-m', '2023-04', '-w', tiny]).status).toBe(2)
})

test('a folder that is no workspace is told so', () => {
  expect(report(['build', '-m', '2023-04']).error).toContain('không có bao-cao.yaml')
  expect(report(['build', '-m', '2023-04', '-w', 'dau-do']).error).toContain('(không có thư mục này)')
})

test.each([
  [['build'], 'lỗi: cần có tùy chọn -m, --month <YYYY-MM>.'],
  [['build', '-m', '2023-13'], 'tháng viết theo dạng 2024-05'],
  [['buidl'], 'lỗi: không có lệnh buidl. Có phải là build?'],
  [['build', '-m', '2023-03', '--format', 'pdff'], 'chọn trong: docx, md, json'],
  [['build', '-m', '2023-03', '--mouth', '2023-03'], 'lỗi: không có tùy chọn --mouth. Có phải là --month?'],
])('a wrong command line is answered in Vietnamese: %j', (args, words) => {
  const { status, error } = report(args)
  expect(status).toBe(2)
  expect(error).toContain(words)
})

test('help and messages speak English when asked', () => {
  expect(report(['--help', '--lang', 'en']).out).toContain('Usage: report')
  expect(report(['build', '--lang', 'en']).error).toContain("required option '-m, --month <YYYY-MM>' not specified")
})

test.each(['vi', 'en'])('help in %s fits 80 columns and tells defaults in words', (language) => {
  for (const command of [[], ['build'], ['trace'], ['differences'], ['schema']]) {
    const { out } = report([...command, '--help', '--lang', language], { COLUMNS: '80' })
    const lines = out.split('\n')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(out).not.toMatch(/"|false/)
    expect(out).not.toMatch(/\(default[^)]*\)\s*\(default/)
  }
})

test.each(['--out', '--workspace'])('a blank folder for %s is answered', (option) => {
  const { status, error } = report(['build', '-m', '2023-03', '-w', tiny, option, ''])
  expect(status).toBe(2)
  expect(error).toContain('“” không dùng được (tên thư mục để trống)')
})

test('a malformed SOURCE_DATE_EPOCH is answered and nothing is written', () => {
  const { status, error } = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra'], { SOURCE_DATE_EPOCH: 'hôm nay' })
  expect(status).toBe(2)
  expect(error).toContain('SOURCE_DATE_EPOCH là “hôm nay”')
  expect(readdirSync(folder)).toEqual([])
})

test('trace goes down to what a department typed', () => {
  const { status, out } = report(['trace', 'dien.tong:luy_ke.so_cung_ky', '-m', '2023-03', '-w', tiny])
  expect(status).toBe(0)
  expect(out).toContain('100 · (')
  expect(out).toContain('101,2  data/2023-03/dien.yaml:5')
  expect(out).toContain('281,5  data/2022-03/dien.yaml:5')
})

test.each([
  ['dien.tong:luy_ke.so_cungky', 'Có phải là “dien.tong:luy_ke.so_cung_ky”?'],
  ['dien.tnog:luy_ke', 'Có phải là “dien.tong:luy_ke”?'],
  ['dien', 'Đang có: dien.tong, '],
])('trace helps with a name that is not quite one: %s', (subject, words) => {
  const { status, error } = report(['trace', subject, '-m', '2023-03', '-w', tiny])
  expect(status).toBe(2)
  expect(error).toContain(words)
})

test('SOURCE_DATE_EPOCH dates the file, and only that', () => {
  const plain = build('mot')
  const dated = build('hai', { SOURCE_DATE_EPOCH: '1600000000' })
  expect(dated.get('bao-cao-2023-03.md')).toEqual(plain.get('bao-cao-2023-03.md'))
  expect(dated.get('bao-cao-2023-03.docx')).not.toEqual(plain.get('bao-cao-2023-03.docx'))
})

/** The program's folder without what `npm ci` makes; `preload` is run by Node before it. */
function bareProgram(preload = ''): { status: number | null; error: string } {
  cpSync(join(import.meta.dirname, '..', 'bin'), join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'truoc.cjs'), preload)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', './truoc.cjs', join(folder, 'bin', 'report.js'), '--help'],
    { encoding: 'utf8', cwd: folder },
  )
  return { status, error: stderr }
}

test('a program that is not installed says in one line how to install it', () => {
  const { status, error } = bareProgram()
  expect(status).toBe(70)
  expect(error).toMatch(/^lỗi: chương trình chưa được cài đặt; .* npm ci \(.*npm ci.*\)\.\n$/)
})

test('a Node that is too old is told so, in a file that it can read', () => {
  const { status, error } = bareProgram("Object.defineProperty(process.versions, 'node', { value: '18.20.1' })")
  expect(status).toBe(70)
  expect(error).toMatch(/^lỗi: cần Node\.js 20 trở lên, máy này có 18\.20\.1; .*\n$/)
  expect(readFileSync(program, 'utf8')).not.toMatch(/^(?:const|let)\b|=>|`|\?\.|\?\?/m)
})

test('a reader that closes the output is no fault of the program', () => {
  const command = `"${process.execPath}" "${program}" schema | head -c 1; "${process.execPath}" "${program}" trace dien.tong -m 2023-03 -w "${tiny}" | true`
  expect(spawnSync('sh', ['-c', command], { encoding: 'utf8', cwd: folder }).stderr).toBe('')
})

test('--charts draws the charts that templates have, and says so where there are none', () => {
  const none = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra', '--charts'])
  expect(none).toMatchObject({ status: 2, out: '', error: expect.stringContaining('không có biểu đồ nào') })
  cpSync(tiny, join(folder, 'mau'), { recursive: true })
  const template = join(folder, 'mau', 'templates', 'thang', 'phu-luc', '3-bieu-do.md.hbs')
  writeFileSync(template, '# Biểu đồ\n\n{{bieu_do "thang" chi_tieu="dien.gio"}}\n')
  const plain = report(['build', '-m', '2023-03', '-w', 'mau', '-o', 'ra', '--lang', 'en'])
  expect(plain.out).toContain('appendices: 2')
  const drawn = report(['build', '-m', '2023-03', '-w', 'mau', '-o', 'ra', '--lang', 'en', '--charts'])
  expect(drawn).toMatchObject({ status: 0, out: expect.stringContaining('appendices: 3'), error: '' })
  expect(readFileSync(join(folder, 'ra', 'bao-cao-2023-03.docx')).includes('word/charts/chart1.xml')).toBe(true)
})

test('--check compares with what is there, names the parts that differ and writes nothing', () => {
  build('ra')
  const again = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra', '--check'])
  expect(again.status).toBe(0)
  writeFileSync(join(folder, 'ra', 'bao-cao-2023-03.md'), 'khác')
  const changed = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra', '--check'], { SOURCE_DATE_EPOCH: '1' })
  expect(changed.status).toBe(1)
  expect(changed.out).toContain('docProps/core.xml')
  expect(changed.out).toMatch(/khác +ra\/bao-cao-2023-03\.md/)
  expect(readFileSync(join(folder, 'ra', 'bao-cao-2023-03.md'), 'utf8')).toBe('khác')
})

function commentsIn(path: string): number {
  const part = strFromU8(unzipSync(readFileSync(path))['word/comments.xml'] ?? new Uint8Array())
  return part.split('<w:comment ').length - 1
}

test('--review adds a copy with comments under a name of its own, whatever the formats, and leaves the document as it is', () => {
  const plain = build('mot')
  const args = ['build', '-m', '2023-03', '-w', tiny, '-o', 'hai', '-f', 'docx', '--review']
  expect(report(args).status).toBe(0)
  expect(readdirSync(join(folder, 'hai')).sort()).toEqual(['bao-cao-2023-03.docx', 'bao-cao-2023-03.ra-soat.docx'])
  expect(readFileSync(join(folder, 'hai', 'bao-cao-2023-03.docx')).toString('base64')).toBe(
    plain.get('bao-cao-2023-03.docx'),
  )
  expect(report([...args, '--check']).status).toBe(0)
  const { findings } = JSON.parse(report(['validate', '-m', '2023-03', '-w', tiny, '--format', 'json']).out)
  expect(commentsIn(join(folder, 'hai', 'bao-cao-2023-03.ra-soat.docx'))).toBe(findings.length + 1)
  writeFileSync(join(folder, 'hai', 'bao-cao-2023-03.ra-soat.docx'), '')
  expect(report([...args, '--check']).status).toBe(1)
  expect(report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ba', '-f', 'md', '--review']).status).toBe(0)
  expect(readdirSync(join(folder, 'ba')).sort()).toEqual(['bao-cao-2023-03.md', 'bao-cao-2023-03.ra-soat.docx'])
})

test('a PDF is made by LibreOffice, and where there is none that is said and nothing is written', () => {
  const { status, error } = report(['build', '-m', '2023-03', '-w', tiny, '-o', 'ra', '-f', 'pdf'], { PATH: '' })
  expect({ status, files: readdirSync(folder) }).toEqual({ status: 2, files: [] })
  expect(error).toContain('chưa có LibreOffice')
})
