import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { compile, render } from '../../src/compile.ts'
import { expectedOf } from './expected.ts'
import { isInstalled } from './is-installed.ts'
import { letters, type ReadBack, readBack } from './read-back.ts'

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
const file = join(folder, 'report.docx')
let json = ''

beforeAll(async () => {
  const outcome = compile(realWorld('.'), { year: 2020, month: 11 })
  if (!outcome.ok) throw new Error('the sample does not compile')
  for (const { name, bytes } of await render(outcome.value.document, 'report', ['docx', 'json'])) {
    writeFileSync(join(folder, name), bytes)
    if (name.endsWith('.json')) json = new TextDecoder().decode(bytes)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

const LIBRE_OFFICE = 'soffice'

function compare(read: ReadBack): void {
  const expected = expectedOf(json)
  expect(expected.tables.length).toBeGreaterThan(0)
  expect(read.notes).toEqual(expected.notes)
  for (const table of expected.tables) expect(read.tables).toContainEqual(table)
  for (const stretch of expected.texts) expect(read.text).toContain(stretch)
}

describe('readers of Word files find text, notes and tables as the .json has them', () => {
  test('mammoth', async () => {
    compare(readBack((await mammoth.convertToHtml({ path: file })).value))
  })

  test.runIf(isInstalled('pandoc'))('pandoc', () => {
    compare(readBack(execFileSync('pandoc', ['-f', 'docx', '-t', 'html', '--wrap=none', file], { encoding: 'utf8' })))
  })

  test.runIf(isInstalled(LIBRE_OFFICE))('LibreOffice', () => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(LIBRE_OFFICE, [profile, '--headless', '--convert-to', 'html', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    compare(readBack(readFileSync(join(folder, 'report.html'), 'utf8')))
  })
})

test('comparing sees a letter that is lost', () => {
  const [first = ''] = expectedOf(json).texts
  expect(letters(`<p>${first.slice(1)}</p>`)).not.toContain(first)
})
