import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, expect, test } from 'vitest'
import { displayWidth } from '../src/cli/print/display-width.ts'
import { comparisonJsonSchema } from '../src/render/comparison/comparison-json-schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

function diff(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/report.js', 'diff', ...args], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80' },
  })
  return { code: status, out: stdout, error: stderr }
}

test.each([
  ['no side', [], ''],
  ['three sides', ['2020-09', '2020-10', '2020-11'], '2024-05'],
  ['a month that there cannot be', ['2020-13'], '01 đến 12'],
  ['a folder that is not there', ['khong-co', '2020-11'], 'không có thư mục'],
  ['an unknown revision', ['2020-11@khong-co'], 'git'],
  ['three revisions', ['2020-11@a..b..c'], '2024-05'],
  ['a Word file without its month', ['x.docx'], '.docx'],
  ['no number of entries', ['2020-11', '--top', '0'], 'từ 1 trở lên'],
  ['an ending that tells no format', ['2020-11', '-o', join(folder, 'x.xlsx')], '--format'],
  ['a folder that cannot be written to', ['2020-11', '-o', join(folder, 'khong-co', 'x.md')], 'không ghi được'],
])('%s is wrong usage and is told', (_what, args, words) => {
  const { code, error, out } = diff(...args)
  expect([code, out]).toEqual([2, ''])
  expect(error).toContain(words)
})

test.each([['{'], ['{"schemaVersion": 1}']])('a .json that no build of today wrote is refused: %s', (text) => {
  const file = join(folder, 'old.json')
  writeFileSync(file, text)
  expect(diff(file, '2020-11').code).toBe(2)
})

test('a month that does not compile is answered with its findings', () => {
  const { code, error } = diff('2019-11', '2020-11')
  expect(code).not.toBe(0)
  expect(error).toContain('2019-11')
})

test('--exit-code tells whether the sides differ', () => {
  expect(diff('2020-10', '2020-11', '--exit-code').code).toBe(1)
  expect(diff('2020-11', '2020-11', '--exit-code')).toMatchObject({
    code: 0,
    out: expect.stringContaining('không khác nhau'),
  })
})

test.each([[['--all']], [['--by', 'don-vi']], [['--by', 'muc', '--top', '3']], [['--lang', 'en']]])(
  'no line is wider than 80 columns, and none has colours: %j',
  (options) => {
    const { out } = diff('2020-10', '2020-11', ...options)
    expect(out).not.toContain('\u001b')
    expect(out.split('\n').filter((line) => displayWidth(line) > 80 && line.trim().includes(' '))).toEqual([])
  },
)

test('the format goes by the ending of the file', () => {
  for (const ending of ['html', 'docx', 'md', 'json', 'txt']) {
    const file = join(folder, `x.${ending}`)
    expect(diff('2020-10', '2020-11', '-o', file).code).toBe(0)
    expect(existsSync(file)).toBe(true)
  }
  const validate = new Ajv().compile(JSON.parse(comparisonJsonSchema()))
  const record: unknown = JSON.parse(readFileSync(join(folder, 'x.json'), 'utf8'))
  expect([validate(record), validate.errors]).toEqual([true, null])
  expect(readFileSync(join(folder, 'x.html'), 'utf8')).not.toContain('<script')
})

test('the .json of a build does not differ from its month', () => {
  const build = ['bin/report.js', 'build', '-m', '2020-11', '-f', 'json', '-o', folder]
  expect(spawnSync(process.execPath, build).status).toBe(0)
  expect(diff(join(folder, 'bao-cao-2020-11.json'), '2020-11', '--exit-code').code).toBe(0)
})
