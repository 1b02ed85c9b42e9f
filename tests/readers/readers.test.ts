import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, describe, expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { compile, render } from '../../src/compile.ts'
import { expectedOf } from './expected.ts'
import { isInstalled, pythonWithDocx } from './is-installed.ts'
import { letters, type ReadBack, readBack } from './read-back.ts'

const folder = mkdtempSync(join(tmpdir(), 'readers-'))
const documents = await Promise.all([10, 11].map(write))

interface Written {
  readonly name: string
  readonly file: string
  readonly json: string
}

async function write(month: number): Promise<Written> {
  const outcome = compile(realWorld('.'), { year: 2020, month }, undefined, { charts: 'drawn' })
  if (!outcome.ok) throw new Error('the sample does not compile')
  const name = `report-${month}`
  const [docx, json] = await render(outcome.value.document, name, ['docx', 'json'])
  if (!docx || !json) throw new Error('two formats were asked for')
  const file = join(folder, docx.name)
  writeFileSync(file, docx.bytes)
  return { name, file, json: new TextDecoder().decode(json.bytes) }
}

afterAll(() => rmSync(folder, { recursive: true }))

const LIBRE_OFFICE = 'soffice'

function compare(read: ReadBack, json: string): void {
  const expected = expectedOf(json)
  expect(expected.tables.length).toBeGreaterThan(0)
  expect(read.notes).toEqual(expected.notes)
  for (const table of expected.tables) expect(read.tables).toContainEqual(table)
  for (const stretch of expected.texts) expect(read.text).toContain(stretch)
}

describe.each(documents)('readers of Word files find text, notes and tables of $name as its .json has them', (each) => {
  const { name, file, json } = each

  test('mammoth', async () => {
    compare(readBack((await mammoth.convertToHtml({ path: file })).value), json)
  })

  test.runIf(isInstalled('pandoc'))('pandoc', () => {
    const html = execFileSync('pandoc', ['-f', 'docx', '-t', 'html', '--wrap=none', file], { encoding: 'utf8' })
    compare(readBack(html), json)
  })

  const python = pythonWithDocx()
  test.runIf(python !== undefined)('python-docx', () => {
    const html = execFileSync(python ?? '', ['tests/readers/read_with_python_docx.py', file], { encoding: 'utf8' })
    compare(readBack(html), json)
  })

  test.runIf(isInstalled(LIBRE_OFFICE))('LibreOffice', () => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(LIBRE_OFFICE, [profile, '--headless', '--convert-to', 'html', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    compare(readBack(readFileSync(join(folder, `${name}.html`), 'utf8')), json)
  })
})

test('comparing sees a letter that is lost', () => {
  const [first = ''] = documents.flatMap(({ json }) => expectedOf(json).texts)
  expect(letters(`<p>${first.slice(1)}</p>`)).not.toContain(first)
})
