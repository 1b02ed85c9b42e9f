import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument, Table } from '../../src/model/document.ts'
import { docxPart } from './docx-parts.ts'
import { cell, paragraph, reportDocument, table, text } from './sample-document.ts'

const BODY = 'word/document.xml'
const LONG = 'Các sở, ban, ngành và địa phương tiếp tục tổ chức thực hiện nhiệm vụ đã được giao, '.repeat(3)

const wide: Table = {
  ...table,
  description: 'Rộng',
  columns: Array.from({ length: 10 }, () => 100),
  header: [Array.from({ length: 10 }, () => cell('Cột'))],
  rows: [Array.from({ length: 10 }, () => cell('1'))],
}

const heading: Block = { kind: 'heading', level: 2, number: '1.', inlines: [text('Bảng')] }

async function sectionsOf(parts: Partial<ReportDocument>): Promise<readonly string[]> {
  const body = await docxPart(reportDocument({ notes: [], appendices: [], ...parts }), BODY)
  return body.split('</w:sectPr>').slice(0, -1)
}

describe('a wide table', () => {
  it('turns its pages, and only its own; the count of pages goes on, its number at the top', async () => {
    const sections = await sectionsOf({ blocks: [paragraph(text('Trước')), wide, paragraph(text('Sau'))] })
    expect(sections.map((each) => each.includes('w:orient="landscape"'))).toEqual([false, true, false])
    expect(sections.map((each) => each.includes('<w:pgNumType w:start="1"/>'))).toEqual([true, false, false])
    expect(sections.map((each) => each.includes('<w:titlePg/>'))).toEqual([true, false, false])
    for (const each of sections) expect(each).toMatch(/<w:headerReference w:type="default"/)
    expect(sections[1]).toContain('w:w="16838" w:h="11906"')
    expect(sections[1]).toContain(`<w:tblW w:w="${16838 - 1701 - 850}" w:type="dxa"/>`)
  })

  it('takes the headings above it to its page', async () => {
    const sections = await sectionsOf({ blocks: [paragraph(text('Trước')), heading, wide, paragraph(text('Sau'))] })
    expect(sections[0]).not.toContain('Bảng')
    expect(sections[1]).toContain('Bảng')
  })

  it('at the end keeps the mark of the end and the signature on its page', async () => {
    const sections = await sectionsOf({ blocks: [paragraph(text('Trước')), wide] })
    expect(sections).toHaveLength(2)
    expect(sections[1]).toContain('./.')
    expect(sections[1]).toContain('Nơi nhận:')
  })

  it('turns a whole appendix, which still counts from 1', async () => {
    const appendices = [{ label: '', title: [[text('CHỈ TIÊU')]], blocks: [wide, paragraph(text('Ghi chú'))] }]
    const [, appendix] = await sectionsOf({ blocks: [paragraph(text('A'))], appendices })
    expect(appendix).toContain('w:orient="landscape"')
    expect(appendix).toContain('<w:pgNumType w:start="1"/>')
    expect(appendix).toContain('Ghi chú')
  })
})

it('a row that names the rows under it stays with them, and the head of a table with its first row', async () => {
  const [body = ''] = await sectionsOf({ blocks: [table, paragraph(text(LONG))] })
  const kept = body.split('</w:tr>').map((row) => row.includes('<w:pStyle w:val="TableText"/><w:keepNext/>'))
  expect(kept.slice(1, 4)).toEqual([true, true, false])
})

describe('the signature', () => {
  /** The words of the paragraphs of the text that stay with what follows. */
  async function kept(blocks: readonly Block[]): Promise<readonly string[]> {
    const [body = ''] = await sectionsOf({ blocks })
    return body
      .split('</w:p>')
      .filter((each) => each.includes('<w:keepNext/>'))
      .map((each) => (/<w:t [^>]*>([^<]*)</.exec(each)?.[1] ?? '').slice(0, 6))
  }

  it('has the last paragraph with it, where that has two lines', async () => {
    expect(await kept([paragraph(text('Trước.')), paragraph(text(LONG))])).toEqual(['Các sở'])
  })

  it('has the one before, too, where the last is a single line', async () => {
    expect(await kept([paragraph(text(LONG)), paragraph(text('Hết.'))])).toEqual(['Các sở', 'Hết./.'])
  })

  it('has the last row of a table that ends the text', async () => {
    const rows = [
      [cell('a'), cell('b'), cell('c')],
      [cell('x'), cell('y'), cell('z')],
    ]
    expect(await kept([{ ...table, rows }])).toEqual(['TT', 'Chỉ ti', 'Tấn', 'x', 'y', 'z', './.'])
  })
})

it('the name of an appendix is in capitals, a line in brackets under it is not', async () => {
  const title = [[text('Danh sách')], [text('(đến ngày 20/11)')]]
  const [, appendix = ''] = await sectionsOf({
    blocks: [],
    appendices: [{ label: 'Phụ lục I', title, blocks: [] }],
  })
  const styles = [...appendix.matchAll(/<w:pStyle w:val="(Appendix\w+)"/g)].map((each) => each[1])
  expect(styles).toEqual(['AppendixLabel', 'AppendixTitle', 'AppendixLabel'])
  const definitions = await docxPart(reportDocument(), 'word/styles.xml')
  expect(definitions).toMatch(/w:styleId="AppendixTitle">(?:(?!<\/w:style>).)*<w:caps\/>/)
  expect(definitions).not.toMatch(/w:styleId="AppendixLabel">(?:(?!<\/w:style>).)*<w:caps\/>/)
})
