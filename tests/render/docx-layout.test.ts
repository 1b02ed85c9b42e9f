import { describe, expect, it } from 'vitest'
import { docxPart, docxParts, paragraphTexts } from './docx-parts.ts'
import { cell, paragraph, reportDocument, table, text } from './sample-document.ts'

const BODY = 'word/document.xml'

describe('the Word document', () => {
  it('prints letterhead, title, text, recipients, signature and appendices in this order', async () => {
    const texts = paragraphTexts(await docxPart(reportDocument(), BODY)).filter((each) => each !== '')
    expect(texts.slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH KIÊN GIANG',
      'Số: 05/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Kiên Giang, ngày 23 tháng 11 năm 2020',
      'BÁO CÁO',
      'Tình hình kinh tế - xã hội tháng 11',
    ])
    const end = texts.indexOf('Các sở thực hiện./.')
    expect(texts.slice(end + 1, end + 10)).toEqual([
      'Nơi nhận:',
      '- VPCP;',
      '- Thường trực Tỉnh ủy;',
      '- Lưu: VT, px.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lâm Minh Thành',
      'Phụ lục I',
      'DANH SÁCH',
    ])
  })

  it('marks headings with the styles of the navigation pane and types their numbers', async () => {
    const body = await docxPart(reportDocument(), BODY)
    const headings = body.split('</w:p>').filter((each) => each.includes('w:val="Heading'))
    expect(headings.map((each) => /Heading\d/.exec(each)?.[0])).toEqual(['Heading1', 'Heading2', 'Heading3'])
    expect(paragraphTexts(headings.join('</w:p>'))).toEqual(['I. Kinh tế', '1. Sản xuất', 'a) Nông nghiệp'])
    expect(body).not.toContain('w:numPr')
  })

  it('defines every style that it refers to', async () => {
    const parts = await docxParts(reportDocument())
    const used = [...parts.values()].flatMap((part) => [...part.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)])
    const defined = parts.get('word/styles.xml') ?? ''
    expect(used.length).toBeGreaterThan(20)
    expect(used.map((each) => each[1]).filter((id) => !defined.includes(`w:styleId="${id}"`))).toEqual([])
  })

  it('keeps the last paragraph with the signature, which cannot split', async () => {
    const body = await docxPart(reportDocument(), BODY)
    const [before = '', closing = ''] = body.split('<w:t xml:space="preserve">Các sở thực hiện./.</w:t>')
    expect(before.slice(before.lastIndexOf('<w:p>'))).toContain('<w:keepNext/>')
    expect(closing.indexOf('<w:cantSplit/>')).toBeLessThan(closing.indexOf('Nơi nhận:'))
  })

  it('gives each appendix a section that counts its pages from 1 and hides the first number', async () => {
    const sections = (await docxPart(reportDocument(), BODY)).match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? []
    expect(sections).toHaveLength(3)
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/>')
      expect(section).toContain('<w:titlePg/>')
      expect(section).toContain('w:w="11906" w:h="16838"')
    }
  })

  it('leaves the number and the date of an appendix blank', async () => {
    const body = await docxPart(reportDocument(), BODY)
    expect(body).toMatch(
      /\(Kèm theo Báo cáo số\u00a0+\/BC-UBND ngày\u00a0+tháng\u00a0+năm 2020 của Ủy ban nhân dân tỉnh/,
    )
  })

  it('draws tables of fixed layout whose widths add up and whose header repeats', async () => {
    const tables = (await docxPart(reportDocument({ appendices: [] }), BODY)).split('<w:tbl>')
    const drawn = tables.find((each) => each.includes('tblDescription')) ?? ''
    const widths = [...drawn.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((each) => Number(each[1]))
    expect(widths.reduce((sum, each) => sum + each, 0)).toBe(Number(/<w:tblW w:w="(\d+)"/.exec(drawn)?.[1]))
    expect(drawn).toContain('<w:tblLayout w:type="fixed"/>')
    expect(drawn.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(drawn).toContain('<w:gridSpan w:val="2"/>')
    expect(drawn).toContain('<w:tblDescription w:val="Sản lượng"/>')
  })

  it('lets a row break that is too long for a page', async () => {
    const long = { ...table, rows: [[cell('1'), cell('dài '.repeat(2000)), cell('2')]] }
    const body = await docxPart(reportDocument({ blocks: [long], notes: [], appendices: [] }), BODY)
    expect(body.split('<w:tr>').filter((row) => row.includes('dài'))[0]).not.toContain('cantSplit')
  })

  it('escapes what XML reads as marks, its own placeholders included', async () => {
    const typed = 'TM&DL <report:table/> "x" <w:p>'
    const document = reportDocument({ blocks: [paragraph(text(typed))], notes: [], appendices: [] })
    expect(await docxPart(document, BODY)).toContain('TM&amp;DL &lt;report:table/&gt; &quot;x&quot; &lt;w:p&gt;')
  })

  it.each(['{ref-0}', '{x-1}', '{{a}}', '$& $1', '%PAGE%'])('prints %s as typed', async (typed) => {
    const document = reportDocument({
      subject: [text(typed)],
      blocks: [paragraph(text(typed))],
      notes: [],
      appendices: [],
    })
    expect(paragraphTexts(await docxPart(document, BODY))).toEqual(
      expect.arrayContaining([typed.replace('&', '&amp;'), `${typed.replace('&', '&amp;')}./.`]),
    )
  })

  it('prints an empty paragraph as one', async () => {
    const blocks = [paragraph(), paragraph(text('Hết'))]
    expect(await docxPart(reportDocument({ blocks, notes: [], appendices: [] }), BODY)).not.toContain('report:')
  })

  it('names the font for all scripts and the language', async () => {
    const styles = await docxPart(reportDocument(), 'word/styles.xml')
    for (const slot of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(styles).toContain(`w:${slot}="Times New Roman"`)
    expect(styles).toContain('w:val="vi-VN"')
  })
})
