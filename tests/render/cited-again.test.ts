import { expect, test } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'
import { compile } from '../../src/compile.ts'
import { docxParts, paragraphTexts } from './docx-parts.ts'

const compiled = compile(realWorld('tests/workspaces/song-lam'), { year: 2023, month: 3 })
if (!compiled.ok) throw new Error('the workspace does not compile')
const parts = await docxParts(compiled.value.document)
const body = parts.get('word/document.xml') ?? ''

const RUN = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
const FIELD = new RegExp(
  [
    `${RUN}<w:fldChar w:fldCharType="begin"/></w:r>`,
    `${RUN}<w:instrText xml:space="preserve"> NOTEREF (_Ref\\d+) \\\\f \\\\h </w:instrText></w:r>`,
    `${RUN}<w:fldChar w:fldCharType="separate"/></w:r>`,
    `${RUN}<w:t [^>]*>(\\d+)</w:t></w:r>`,
    `${RUN}<w:fldChar w:fldCharType="end"/></w:r>`,
  ].join(''),
  'g',
)

test('a document that is cited again is a field whose bookmark stands around the first reference', () => {
  const fields = [...body.matchAll(FIELD)]
  expect(fields).toHaveLength(1)
  for (const [, name = '', shown = ''] of fields) {
    const marked = new RegExp(
      `<w:bookmarkStart w:id="(\\d+)" w:name="${name}"/>${RUN}<w:footnoteReference w:id="${shown}"/></w:r><w:bookmarkEnd w:id="\\1"/>`,
      'g',
    )
    const found = [...body.matchAll(marked)]
    expect(found).toHaveLength(1)
    expect(found[0]?.index).toBeLessThan(body.indexOf('NOTEREF'))
  }
  expect(body.match(/NOTEREF/g)).toHaveLength(fields.length)
})

test('the note names the document in full, the sentence after it by type and number', () => {
  const notes = paragraphTexts(parts.get('word/footnotes.xml') ?? '')
  const full = 'Quyết định số 12/QĐ-UBND ngày 09/01/2023 của UBND tỉnh về việc giao kế hoạch điện năm 2023.'
  expect(notes.filter((each) => each.trim() === full)).toHaveLength(1)
  const again = paragraphTexts(body).filter((each) => each.includes('12/QĐ-UBND'))
  expect(again).toEqual([expect.stringMatching(/theo Quyết định số 12\/QĐ-UBND1?\.$/)])
})
