import { expect, test } from 'vitest'
import { docxPart } from './docx-parts.ts'
import { cell, note, paragraph, reportDocument, table, text } from './sample-document.ts'

async function anchors(blocks: Parameters<typeof reportDocument>[0]): Promise<readonly string[]> {
  const part = await docxPart(reportDocument({ notes: [], appendices: [], ...blocks }), 'word/document.xml')
  return [...part.matchAll(/w:name="(_R\d+_\w+)"/g)].map((match) => match[1] ?? '')
}

test('every paragraph, heading and item of the text has a hidden bookmark, every row has one', async () => {
  const heading = { kind: 'heading', level: 1, number: 'I.', inlines: [text('Kinh tế')] } as const
  const item = { kind: 'item', depth: 0, mark: '-', inlines: [text('Lúa')] } as const
  const names = await anchors({ blocks: [heading, paragraph(text('Sản lượng')), item, table, paragraph(text('Hết.'))] })
  expect(names.map((name) => name.split('_')[1])).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'])
})

test('the name says whether the text is still the same, wherever it stands', async () => {
  const [one, two] = await anchors({ blocks: [paragraph(text('Một')), paragraph(text('Hai')), paragraph(text('Ba'))] })
  const [other] = await anchors({ blocks: [paragraph(text('Hai')), paragraph(text('Ba'))] })
  expect(one?.split('_')[2]).not.toBe(two?.split('_')[2])
  expect(other?.split('_')[2]).toBe(two?.split('_')[2])
})

test('a row is known by all its cells', async () => {
  const rowsOf = (last: string) => ({ ...table, header: [], rows: [[cell('1'), cell('Tôm'), cell(last)]] })
  const [before] = await anchors({ blocks: [rowsOf('10'), paragraph(text('Hết.'))] })
  const [after] = await anchors({ blocks: [rowsOf('11'), paragraph(text('Hết.'))] })
  expect(before).not.toBe(after)
})

test('ids of anchors and of notes that are cited again never meet', async () => {
  const again = { kind: 'footnote', note: 1, first: false } as const
  const blocks = [paragraph(text('Một'), note(1)), paragraph(text('Hai'), again)]
  const part = await docxPart(
    reportDocument({ blocks, notes: [{ id: 1, paragraphs: [[text('Nguồn')]] }], appendices: [] }),
    'word/document.xml',
  )
  const ids = [...part.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map((match) => match[1])
  expect(new Set(ids).size).toBe(3)
})
