import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { compareEdited } from '../../src/compare/compare-edited.ts'
import { render, sideOfMonth } from '../../src/compile.ts'
import { readEditedReport } from '../../src/edited/read-edited-report.ts'
import type { ReportComparison, ReportSide } from '../../src/model/comparison.ts'
import { outlineOf, passageOf } from '../../src/render/comparison/outline.ts'
import { originText, passageText } from '../../src/render/comparison/passage-text.ts'
import { isInstalled } from '../readers/is-installed.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-edited-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sample = sideOf(11)
const built = await bytesOf(sample)

function sideOf(month: number): ReportSide {
  const outcome = sideOfMonth(String(month), realWorld('.'), { year: 2020, month })
  if (!outcome.ok) throw new Error('the sample does not compile')
  return outcome.value
}

async function bytesOf({ document }: ReportSide): Promise<Uint8Array> {
  const [file] = await render(document, 'x', ['docx'])
  if (!file) throw new Error('no file')
  return file.bytes
}

function compared(bytes: Uint8Array, own = sample): ReportComparison {
  const reading = readEditedReport(bytes, own.document)
  if (reading.kind === 'refused') throw new Error(reading.why.en)
  return compareEdited(own, 'x.docx', reading.document)
}

/** All that is listed: figures with what stands there now, then `kind place: words` of texts and notes. */
function listed(comparison: ReportComparison): readonly string[] {
  const { alarms, texts, notes, moves } = outlineOf(comparison)
  return [
    ...alarms.map(({ first }) => `${first.id} ${first.after?.printed}`),
    ...[...texts, ...notes].map(
      (change) => `${change.kind} ${originText(passageOf(change))}: ${passageText(passageOf(change)).slice(0, 24)}`,
    ),
    ...moves.map(({ after }) => `moved ${originText(after)}`),
  ]
}

/** The file with some of its parts written otherwise; what is to be changed must be there. */
function edited(parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(built)
  for (const [name, change] of Object.entries(parts)) {
    const xml = strFromU8(files[name] ?? new Uint8Array())
    const changed = change(xml)
    if (changed === xml) throw new Error(`nothing to change in ${name}`)
    files[name] = strToU8(changed)
  }
  return zipSync(files)
}

const TEXT = 'word/document.xml'
const withoutAnchors = (xml: string): string => xml.replace(/<w:bookmarkStart [^>]*w:name="_R\d+_[^>]*\/>/g, '')
const ownParagraph = (xml: string, words: string): readonly [number, number] => {
  const at = xml.indexOf(words)
  return [Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at)), xml.indexOf('</w:p>', at) + 6]
}

test.each([10, 11])('a file as it was built says what the report of month %d says', async (month) => {
  const side = sideOf(month)
  expect(listed(compared(await bytesOf(side), side))).toEqual([])
})

test('a figure that was typed over is an alarm with the place of its number', () => {
  const comparison = compared(edited({ [TEXT]: (xml) => xml.replace('526.305', '526.503') }))
  expect(listed(comparison)).toEqual([
    'thuy-san.khai-thac:luy_ke 526.503',
    'changed templates/thang/muc/ii-1-kinh-te.md.hbs:7: Thủy sản: tháng 11, khai',
  ])
  expect(comparison.figures[0]?.before?.span).toMatchObject({ file: 'data/2020-11/thuy-san.yaml' })
})

test.each<[string, (xml: string) => string, readonly string[]]>([
  [
    'a word',
    (xml) => xml.replace('tiếp tục là định hướng xuyên suốt', 'vẫn là định hướng xuyên suốt'),
    ['changed templates/thang/muc/i-chi-dao-dieu-hanh.md.hbs:3: “Mục tiêu kép” vẫn là đị'],
  ],
  [
    'a word in a tracked change, and the bookmarks gone',
    (xml) =>
      withoutAnchors(xml).replace(
        'tiếp tục là định hướng',
        '</w:t></w:r><w:del w:id="7" w:author="x"><w:r><w:delText>tiếp tục</w:delText></w:r></w:del><w:ins w:id="8" w:author="x"><w:r><w:t>vẫn</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> là định hướng',
      ),
    ['changed templates/thang/muc/i-chi-dao-dieu-hanh.md.hbs:3: “Mục tiêu kép” vẫn là đị'],
  ],
  [
    'runs that were cut, and marks of a spelling check',
    (xml) => xml.replace('định hướng', 'định </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>hướng'),
    [],
  ],
  ['bookmarks gone', withoutAnchors, []],
  [
    'a paragraph taken out',
    (xml) => {
      const [start, end] = ownParagraph(xml, 'tiếp tục là định hướng xuyên suốt')
      return xml.slice(0, start) + xml.slice(end)
    },
    [
      'removed templates/thang/muc/i-chi-dao-dieu-hanh.md.hbs:3: “Mục tiêu kép” tiếp tục ',
      'removed data/2020-11/chi-dao-dieu-hanh.yaml:197: Công văn số 1596/UBND-KG',
      'removed data/2020-11/chi-dao-dieu-hanh.yaml:200: Chương trình số 443/CTr-',
    ],
  ],
  [
    'a paragraph put in',
    (xml) => {
      const [start] = ownParagraph(xml, 'tiếp tục là định hướng xuyên suốt')
      return `${xml.slice(0, start)}<w:p><w:r><w:t>Yêu cầu báo cáo bổ sung trước ngày 25.</w:t></w:r></w:p>${xml.slice(start)}`
    },
    ['added : Yêu cầu báo cáo bổ sung '],
  ],
])('%s', (_what, change, expected) => {
  expect(listed(compared(edited({ [TEXT]: change })))).toEqual(expected)
})

test('words of a note', () => {
  const change = (xml: string): string => xml.replace('1596/UBND-KGVX', '1597/UBND-KGVX')
  expect(listed(compared(edited({ 'word/footnotes.xml': change })))).toEqual([
    'changed data/2020-11/chi-dao-dieu-hanh.yaml:197: Công văn số 1597/UBND-KG',
  ])
})

test.runIf(isInstalled('soffice'))('saved by LibreOffice, it lists the edits and nothing else', () => {
  const open = (name: string, bytes: Uint8Array): Uint8Array => {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const format = 'docx:MS Word 2007 XML'
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), file], {
      stdio: 'ignore',
    })
    return readFileSync(join(folder, 'out', name))
  }
  expect(listed(compared(open('as-built.docx', built)))).toEqual([])
  const change = (xml: string): string => xml.replace('526.305', '526.503')
  expect(listed(compared(open('edited.docx', edited({ [TEXT]: change }))))[0]).toBe('thuy-san.khai-thac:luy_ke 526.503')
})

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'no .docx'],
  ['a text', strToU8('báo cáo'), 'no .docx'],
  ['an old .doc, or one with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'password'],
  ['half a file', built.slice(0, built.length >> 1), 'broken'],
  ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'no .docx'],
  ['broken XML', zipSync({ [TEXT]: strToU8('<w:document') }), ''],
  ['a bomb', zipSync({ [TEXT]: new Uint8Array(80 * 1024 * 1024) }), 'too large'],
])('%s is refused with a reason', (_what, bytes, reason) => {
  const reading = readEditedReport(bytes, sample.document)
  expect(reading.kind).toBe('refused')
  expect(reading.kind === 'refused' && reading.why.en).toContain(reason)
})
