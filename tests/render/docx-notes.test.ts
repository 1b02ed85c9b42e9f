import { describe, expect, it } from 'vitest'
import { docxPart } from './docx-parts.ts'
import { cell, note, noteAgain, paragraph, reportDocument, table, text } from './sample-document.ts'

const NOTES = 'word/footnotes.xml'
const BODY = 'word/document.xml'

describe('notes in the Word document', () => {
  it('are referred to once each, in ascending order', async () => {
    const references = (await docxPart(reportDocument(), BODY)).matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)
    expect([...references].map((each) => each[1])).toEqual(['1', '2'])
  })

  it('have the style of notes in every paragraph and a space after the number', async () => {
    const notes = await docxPart(reportDocument(), NOTES)
    expect(notes.match(/<w:pStyle w:val="FootnoteText"\/>/g)).toHaveLength(3)
    expect(notes).toMatch(/<w:footnoteRef\/><\/w:r><w:r><w:t xml:space="preserve"> <\/w:t><\/w:r>/)
  })

  it('that are cited again keep their number: a bookmark and a field', async () => {
    const body = await docxPart(reportDocument(), BODY)
    expect(body.match(/<w:bookmarkStart w:id="1" w:name="_Ref000000001"\/>/g)).toHaveLength(1)
    expect(body).toContain('<w:instrText xml:space="preserve"> NOTEREF _Ref000000001 \\f \\h </w:instrText>')
    expect(body).toMatch(
      /fldCharType="separate"\/><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t [^>]*>1</,
    )
  })

  it('may stand in cells and in the subject', async () => {
    const cited = { ...table, rows: [[cell('1'), cell('', { inlines: [text('Tôm'), note(2)] }), cell('2')]] }
    const document = reportDocument({ subject: [text('Tình hình'), note(1)], blocks: [cited], appendices: [] })
    expect((await docxPart(document, BODY)).match(/<w:footnoteReference /g)).toHaveLength(2)
  })

  it('leave the separator lines without a number, and the settings name those', async () => {
    const separators = (await docxPart(reportDocument(), NOTES)).split('<w:footnote w:id="1"')[0]
    expect(separators).not.toContain('<w:footnoteRef/>')
    const settings = await docxPart(reportDocument(), 'word/settings.xml')
    expect(settings).toContain('<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>')
  })
})

describe('faults of notes stop the writer', () => {
  const [first, second] = reportDocument().notes
  const one = first === undefined ? [] : [first]

  it.each([
    ['out of order', [paragraph(note(2), note(1))], reportDocument().notes],
    ['twice the first citation', [paragraph(note(1), note(1))], one],
    ['again before first', [paragraph(noteAgain(1), note(1))], one],
    ['cited but absent', [paragraph(note(1), note(2))], one],
    ['present but not cited', [paragraph(note(1))], [...one, ...(second === undefined ? [] : [second])]],
    ['empty', [paragraph(note(1))], [{ id: 1, paragraphs: [[text(' ')]] }]],
    ['inside another', [paragraph(note(1))], [{ id: 1, paragraphs: [[text('x'), noteAgain(1)]] }]],
  ])('%s', async (_name, blocks, notes) => {
    await expect(docxPart(reportDocument({ blocks, notes, appendices: [] }), NOTES)).rejects.toThrow(/note/)
  })
})
