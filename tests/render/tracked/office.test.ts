import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { realWorld } from '../../../src/cli/real-world.ts'
import { compareReports } from '../../../src/compare/compare-reports.ts'
import { sideOfMonth } from '../../../src/compile.ts'
import type { ReportSide } from '../../../src/model/comparison.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { renderTrackedDocx } from '../../../src/render/docx/tracked/render-tracked-docx.ts'
import { isInstalled } from '../../readers/is-installed.ts'
import { readBack } from '../../readers/read-back.ts'
import { readView } from './read-view.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-tracked-'))
const PYTHON = '/usr/bin/python3'
const hasOffice = isInstalled(PYTHON, ['-c', 'import uno'])

/** Two months have changes of every kind: words, figures, paragraphs, rows, notes that came, went and moved. */
const sides = { before: sideOf(10), after: sideOf(11) }

function sideOf(month: number): ReportSide {
  const outcome = sideOfMonth(String(month), realWorld('.'), { year: 2020, month })
  if (!outcome.ok) throw new Error('the sample does not compile')
  return outcome.value
}

/** Without comments: LibreOffice 7.4 dies of any comment in a document that a script opens. */
function tracked(before: ReportSide, after: ReportSide): Promise<Uint8Array> {
  return renderTrackedDocx({ ...compareReports(before, after), figures: [] })
}

function file(name: string): string {
  return join(folder, `${name}.docx`)
}

beforeAll(async () => {
  const { before, after } = sides
  writeFileSync(file('forth'), await tracked(before, after))
  writeFileSync(file('back'), await tracked(after, before))
  writeFileSync(file('before'), await renderDocx(before.document))
  writeFileSync(file('after'), await renderDocx(after.document))
})

afterAll(() => rmSync(folder, { recursive: true }))

test.runIf(hasOffice)(
  'LibreOffice accepts all to the newer report and rejects all to the older one',
  () => {
    const jobs = [
      ['accept', 'forth', 'forth-accepted'],
      ['reject', 'forth', 'forth-rejected'],
      ['accept', 'back', 'back-accepted'],
      ['reject', 'back', 'back-rejected'],
      ['keep', 'before', 'before-kept'],
      ['keep', 'after', 'after-kept'],
    ] as const
    writeFileSync(
      join(folder, 'jobs'),
      jobs.map(([what, from, to]) => `${what}\t${file(from)}\t${file(to)}`).join('\n'),
    )
    execFileSync(PYTHON, ['scripts/settle-changes.py', join(folder, 'jobs')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    expect(words('forth-accepted')).toEqual(words('after-kept'))
    expect(words('back-accepted')).toEqual(words('before-kept'))
    expect(words('forth-rejected')).toEqual(words('before-kept'))
    expect(words('back-rejected')).toEqual(words('after-kept'))
  },
  120_000,
)

test.runIf(isInstalled('pandoc'))('pandoc accepts all to the newer report and rejects all to the older one', () => {
  expect(pandoc('forth', 'accept')).toBe(pandoc('after', 'accept'))
  expect(pandoc('forth', 'reject')).toBe(pandoc('before', 'accept'))
})

function words(name: string): readonly string[] {
  return readView(readFileSync(file(name)), 'accept', 'words')
}

/** The words with their notes; pandoc keeps rows that are gone as empty ones. */
function pandoc(name: string, changes: 'accept' | 'reject'): string {
  const args = ['-f', 'docx', '-t', 'html', '--wrap=none', `--track-changes=${changes}`, file(name)]
  const { text, notes } = readBack(execFileSync('pandoc', args, { encoding: 'utf8' }))
  return [text, ...notes].join('\n')
}
