import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { cell, paragraph, reportDocument, table, text } from './sample-document.ts'

function withText(words: string): Promise<Uint8Array> {
  return renderDocx(reportDocument({ blocks: [paragraph(text(words))], notes: [], appendices: [] }))
}

describe('the Word writer refuses', () => {
  it.each(['\u0000', '\u001f', '\n', '\t', '\u0085', '\u2028', '\ufffe', '\uffff', '\ud800', '\udc00'])(
    'the character %j',
    async (character) => {
      await expect(withText(`a${character}b`)).rejects.toThrow('document.blocks.0.inlines.0.text: unprintable')
    },
  )

  it('a row that does not fill the columns', async () => {
    const blocks = [{ ...table, rows: [[cell('1'), cell('2')]] }]
    await expect(renderDocx(reportDocument({ blocks, notes: [] }))).rejects.toThrow('spans 1 + 1 in 3 columns')
  })

  it('columns that are not shares of the whole', async () => {
    const blocks = [{ ...table, columns: [300, 300, 300] }]
    await expect(renderDocx(reportDocument({ blocks, notes: [] }))).rejects.toThrow('not shares of 1000')
  })

  it.each([Number.NaN, -1, 200])('a left margin of %d mm', async (leftMm) => {
    const { page } = reportDocument()
    await expect(renderDocx(reportDocument({ page: { ...page, leftMm } }))).rejects.toThrow('page')
  })

  it('a date that is none', async () => {
    await expect(renderDocx(reportDocument({ dated: '23/11/2020' }))).rejects.toThrow('not a date')
  })
})

it('accepts letters beyond the first plane', async () => {
  expect((await withText('😀 đ ̣')).length).toBeGreaterThan(0)
})
