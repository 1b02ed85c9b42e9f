import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { render, reviewData, validateMonth } from '../../src/compile.ts'
import { annotate } from '../../src/render/review/annotations.ts'
import { expectedOf } from './expected.ts'
import { isInstalled } from './is-installed.ts'
import { letters, readBack } from './read-back.ts'

const folder = mkdtempSync(join(tmpdir(), 'review-'))
const file = join(folder, 'report.docx')
let json = ''
let comments: readonly string[] = []
let found = 0

beforeAll(async () => {
  const { validation, compiled } = validateMonth(
    realWorld('.'),
    { year: 2020, month: 11 },
    { profile: 'compile', waivers: 'apply' },
  )
  if (!compiled) throw new Error('the sample does not compile')
  const review = reviewData(compiled, validation)
  found = validation.findings.length
  comments = annotate(compiled.document, review).comments.map((lines) =>
    lines.map(({ text }) => letters(text)).join(''),
  )
  for (const { name, bytes } of await render(compiled.document, 'report', ['docx', 'json'], { review })) {
    writeFileSync(join(folder, name), bytes)
    if (name.endsWith('.json')) json = new TextDecoder().decode(bytes)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

function pandoc(changes: 'all' | 'accept'): string {
  const args = [`--track-changes=${changes}`, '-f', 'docx', '-t', 'html', '--wrap=none', file]
  return execFileSync('pandoc', args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
}

test.runIf(isInstalled('pandoc'))(
  'pandoc finds a comment for every finding and one at the title, each with its words',
  () => {
    const read = [...pandoc('all').matchAll(/<span class="comment-start"[^>]*>(.*?)<\/span>/gs)].map(([, text = '']) =>
      letters(text),
    )
    expect(found).toBeGreaterThan(30)
    expect(read).toHaveLength(found + 1)
    expect(read.sort()).toEqual([...comments].sort())
  },
)

test.runIf(isInstalled('pandoc'))('without its comments the copy says what the report says', () => {
  const read = readBack(pandoc('accept'))
  const expected = expectedOf(json)
  expect(read.notes).toEqual(expected.notes)
  for (const table of expected.tables) expect(read.tables).toContainEqual(table)
  for (const stretch of expected.texts) expect(read.text).toContain(stretch)
})
