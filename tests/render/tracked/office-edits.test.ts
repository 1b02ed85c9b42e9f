import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Inline, ReportDocument } from '../../../src/model/document.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { renderTrackedDocx } from '../../../src/render/docx/tracked/render-tracked-docx.ts'
import { isInstalled } from '../../readers/is-installed.ts'
import { readBack } from '../../readers/read-back.ts'
import { mapLines } from '../../support/map-lines.ts'
import { bound } from '../random-documents.ts'
import { comparisonOf } from './comparison-of.ts'
import { editedReports } from './edited-reports.ts'
import { readView } from './read-view.ts'

/** Continuous integration has two validators read what stands here. */
const FOLDER = 'out/tracked-samples'
const PYTHON = '/usr/bin/python3'
const BOUND_TOGETHER = 20
const MINUTES = 240_000
/** The office takes a second for two of them: all of them where readers have to be there, a few elsewhere. */
const EDITS = process.env.REPORT_READERS === 'required' ? 200 : 20

/** Random edits of random reports, several in a file; reports that have nothing in common are left to `random-edits`. */
const edits = editedReports(222).slice(0, EDITS)
const volumes = Array.from({ length: EDITS / BOUND_TOGETHER }, (_, index) => {
  const part = edits.slice(index * BOUND_TOGETHER, (index + 1) * BOUND_TOGETHER)
  return {
    name: String(index + 1).padStart(2, '0'),
    before: readable(bound(part.map(({ before }) => before))),
    after: readable(bound(part.map(({ after }) => after))),
  }
})

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(`${FOLDER}/read`, { recursive: true })
  for (const { name, before, after } of volumes) {
    writeFileSync(tracked(name), await renderTrackedDocx(comparisonOf(before, after)))
    writeFileSync(read(name, 'before'), await renderDocx(before))
    writeFileSync(read(name, 'after'), await renderDocx(after))
  }
}, MINUTES)

function tracked(name: string): string {
  return `${FOLDER}/${name}.docx`
}

function read(name: string, what: string): string {
  return `${FOLDER}/read/${name}.${what}.docx`
}

test.runIf(isInstalled(PYTHON, ['-c', 'import uno']))(
  'of random edits, LibreOffice accepts all to the newer report and rejects all to the older one',
  () => {
    const jobs = volumes.flatMap(({ name }) => [
      ['accept', tracked(name), read(name, 'accepted')],
      ['reject', tracked(name), read(name, 'rejected')],
      ['keep', read(name, 'after'), read(name, 'after-kept')],
      ['keep', read(name, 'before'), read(name, 'before-kept')],
    ])
    writeFileSync(`${FOLDER}/read/jobs`, jobs.map((job) => job.join('\t')).join('\n'))
    execFileSync(PYTHON, ['scripts/settle-changes.py', `${FOLDER}/read/jobs`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    for (const { name } of volumes) {
      expect(words(read(name, 'accepted'))).toEqual(words(read(name, 'after-kept')))
      expect(words(read(name, 'rejected'))).toEqual(words(read(name, 'before-kept')))
    }
  },
  MINUTES,
)

test.runIf(isInstalled('pandoc'))(
  'of random edits, pandoc accepts all to the newer report and rejects all to the older one',
  () => {
    for (const { name } of volumes) {
      expect(pandoc(tracked(name), 'accept')).toBe(pandoc(read(name, 'after'), 'accept'))
      expect(pandoc(tracked(name), 'reject')).toBe(pandoc(read(name, 'before'), 'accept'))
    }
  },
  MINUTES,
)

/** LibreOffice marks empty cells of tracked rows with a joiner, and leaves line breaks that stood alone. */
function words(path: string): readonly string[] {
  return readView(readFileSync(path), 'accept', 'words')
    .map((line) => line.replace(/[\u200d⏎]/g, ''))
    .filter((line) => line !== '')
}

/** The words with their notes; of a table that is gone, pandoc keeps empty rows and what it says of itself. */
function pandoc(path: string, changes: 'accept' | 'reject'): string {
  const args = ['-f', 'docx', '-t', 'html', '--wrap=none', `--track-changes=${changes}`, path]
  const html = execFileSync('pandoc', args, { encoding: 'utf8' })
  const { text, notes } = readBack(html.replace(/<caption>.*?<\/caption>/gs, ''))
  return [text, ...notes].join('\n')
}

/**
 * Without what the office does not take: it lays out endless words for minutes, and keeps the field of a note that is cited
 * again where that was put in and rejected.
 */
function readable(document: ReportDocument): ReportDocument {
  return mapLines(document, readableInline)
}

function readableInline(inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return [{ ...inline, text: inline.text.replace(/(?:dài){9,}/g, 'dài') }]
    case 'strong':
    case 'emphasis':
      return [{ ...inline, children: inline.children.flatMap(readableInline) }]
    case 'footnote':
      return inline.first ? [inline] : []
    case 'line-break':
      return [inline]
  }
}
