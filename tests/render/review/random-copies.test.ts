import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import type { ReportDocument } from '../../../src/model/document.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Review } from '../../../src/model/review.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { printedLines } from '../../../src/render/review/printed-lines.ts'
import { bound, randomDocuments } from '../random-documents.ts'

/** Continuous integration has two validators read what stands here. */
const FOLDER = 'out/review-samples'
const documents = randomDocuments(60)

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
})

const span = { file: 'data/2020-11/lua.yaml', line: 1, column: 1, length: 1 }

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'typed-number',
    severity: 'warning',
    subject: 'x',
    message: { vi: 'lời', en: 'words' },
    span,
    ...parts,
  }
}

/** Of every second line a stretch in its middle, of every fourth all, beside a figure and what is printed nowhere. */
function reviewOf(document: ReportDocument): Review {
  const typed = printedLines(document).flatMap(({ words }, index) => {
    const letters = [...words]
    const cut = index % 4 === 0 ? 0 : Math.floor(letters.length / 3)
    const quoted = { before: '', words: letters.slice(cut, letters.length - cut).join(''), after: '' }
    return index % 2 === 0 && quoted.words.trim() !== '' ? [finding({ quoted, message: { vi: words, en: words } })] : []
  })
  return {
    findings: [...typed, finding({ subject: 'lua:luy_ke' }), finding({ subject: 'không đâu' })],
    typedFigures: new Set(typed),
    unsourced: new Set(['lua:luy_ke']),
    unitNames: new Map(),
  }
}

function textsOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes)
  return ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
}

test('whatever stands in a report, its copy says the same and hangs every comment once', async () => {
  for (const document of documents) {
    const review = reviewOf(document)
    const copy = await renderDocx(document, { review })
    const body = strFromU8(unzipSync(copy)['word/document.xml'] ?? new Uint8Array())
    const ids = [...Array(review.findings.length + 1).keys()]
    for (const kind of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const hung = [...body.matchAll(new RegExp(`<w:${kind} w:id="(\\d+)"/>`, 'g'))].map(([, id]) => Number(id))
      expect(hung.sort((left, right) => left - right)).toEqual(ids)
    }
    expect(textsOf(copy).join() === textsOf(await renderDocx(document)).join()).toBe(true)
  }
})

test('a volume of them is written for the validators', async () => {
  const volume = bound(documents)
  const copy = await renderDocx(volume, { review: reviewOf(volume) })
  writeFileSync(`${FOLDER}/1.docx`, copy)
  expect(textsOf(copy).join() === textsOf(await renderDocx(volume)).join()).toBe(true)
})
