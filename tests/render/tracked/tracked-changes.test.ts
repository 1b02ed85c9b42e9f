import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { FigureChange } from '../../../src/model/comparison.ts'
import type { Block, ReportDocument } from '../../../src/model/document.ts'
import { renderTrackedDocx } from '../../../src/render/docx/tracked/render-tracked-docx.ts'
import { cell, note, paragraph, reportDocument, table, text } from '../sample-document.ts'
import { comparisonOf } from './comparison-of.ts'

async function partsOf(
  before: ReportDocument,
  after: ReportDocument,
  figures: readonly FigureChange[] = [],
): Promise<Readonly<Record<string, string>>> {
  const bytes = await renderTrackedDocx(comparisonOf(before, after, figures))
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

async function textOf(before: readonly Block[], after: readonly Block[]): Promise<string> {
  const frame = { notes: [], appendices: [] }
  const parts = await partsOf(reportDocument({ ...frame, blocks: before }), reportDocument({ ...frame, blocks: after }))
  return parts['word/document.xml'] ?? ''
}

function tracked(xml: string, element: 'ins' | 'del'): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${element} [^/>]*>(.*?)</w:${element}>`, 'g'))].map(([, content = '']) =>
    [...content.matchAll(/<w:(?:t|delText) [^>]*>([^<]*)/g)].map((run) => run[1]).join(''),
  )
}

const last = paragraph(text('Các sở thực hiện.'))

describe('what differs is a tracked change', () => {
  test('words, and not the paragraph around them', async () => {
    const xml = await textOf(
      [paragraph(text('Sản lượng ước 4.142 tấn so với tháng trước')), last],
      [paragraph(text('Sản lượng đạt 4.142 tấn so với tháng trước')), last],
    )
    expect(tracked(xml, 'del')).toEqual(['ước '])
    expect(tracked(xml, 'ins')).toEqual(['đạt '])
  })

  test('the end of a paragraph that came or went with its words', async () => {
    const gone = paragraph(text('Bỏ hẳn đoạn này khỏi báo cáo'))
    const xml = await textOf([paragraph(text('Một')), gone, last], [paragraph(text('Một')), last])
    expect(tracked(xml, 'del')).toEqual(['Bỏ hẳn đoạn này khỏi báo cáo'])
    expect(xml).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr>/)
  })

  test('a row of a table', async () => {
    const more = { ...table, rows: [...table.rows, [cell('2'), cell('Cá cơm'), cell('12')]] }
    const xml = await textOf([table, last], [more, last])
    expect(xml.match(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /g)).toHaveLength(1)
    expect(tracked(xml, 'ins')).toEqual(['2', 'Cá cơm', '12'])
  })

  test('lines of the frame, though nobody compares them', async () => {
    const before = reportDocument({ recipients: ['VPCP', 'Cục Thống kê'] })
    const after = reportDocument({ recipients: ['VPCP', 'Thường trực Tỉnh ủy', 'Cục Thống kê'] })
    const xml = (await partsOf(before, after))['word/document.xml'] ?? ''
    expect(tracked(xml, 'ins')).toEqual(['- Thường trực Tỉnh ủy;'])
    expect(tracked(xml, 'del')).toEqual([])
  })

  test('nothing where nothing differs', async () => {
    const document = reportDocument()
    const parts = await partsOf(document, document)
    expect(parts['word/document.xml']).not.toMatch(/<w:(?:ins|del) /)
    expect(parts['word/comments.xml']).toBeUndefined()
  })
})

test('a note that went keeps its mark and its words, struck out', async () => {
  const words = 'Sản lượng khai thác đạt kế hoạch năm'
  const before = reportDocument({
    blocks: [paragraph(text(words), note(1), text('.')), last],
    notes: [{ id: 1, paragraphs: [[text('Công văn số 5')]] }],
  })
  const after = reportDocument({ blocks: [paragraph(text(words), text('.')), last], notes: [] })
  const parts = await partsOf(before, after)
  expect(parts['word/document.xml']).toMatch(/<w:del [^>]*><w:r>(?:(?!<\/w:del>).)*<w:footnoteReference w:id="1"\/>/)
  expect(tracked(parts['word/footnotes.xml'] ?? '', 'del')).toEqual([' Công văn số 5'])
})

test('every change has an id of its own, in notes too, one author and the day of the newer report', async () => {
  const before = reportDocument()
  const after = reportDocument({
    blocks: [paragraph(text('Khác hẳn'), note(1)), last],
    notes: [{ id: 1, paragraphs: [[text('Nguồn khác')]] }],
  })
  const parts = await partsOf(before, after)
  const both = `${parts['word/document.xml']}${parts['word/footnotes.xml']}`
  const changes = [...both.matchAll(/<w:(?:ins|del) w:id="([^"]*)" w:author="([^"]*)" w:date="([^"]*)"/g)]
  expect(changes.length).toBeGreaterThan(4)
  expect(new Set(changes.map(([, id]) => id)).size).toBe(changes.length)
  expect(new Set(changes.map(([, , author, date]) => `${author} ${date}`))).toEqual(
    new Set(['report 2020-11-23T00:00:00Z', 'report 2020-11-23T00:05:00Z']),
  )
})

test('changes of neighbouring paragraphs differ in their minute: LibreOffice takes them for one otherwise', async () => {
  const xml = await textOf(
    [paragraph(text('Sản lượng lúa đạt')), paragraph(text('tôm và cá đều tăng')), last],
    [paragraph(text('Sản lượng lúa tăng')), paragraph(text('mực và cá đều tăng')), last],
  )
  const dates = [...xml.matchAll(/<w:ins [^>]*w:date="[^"]*T(\d\d:\d\d)/g)].map(([, minute]) => minute)
  expect(dates).toHaveLength(2)
  expect(new Set(dates).size).toBe(2)
})

test('a wide table that is gone is no wider than the page that it stands on now', async () => {
  const columns = Array.from({ length: 9 }, (_, index) => (index > 0 ? 111 : 112))
  const wide: Block = {
    ...table,
    columns,
    header: [],
    rows: [[cell('Toàn tỉnh', { columnSpan: 4 }), cell('x'), cell('1'), cell('2'), cell('3'), cell('4')]],
  }
  const xml = await textOf([last, wide, last], [last])
  const gone = /<w:tbl>(?:(?!<\/w:tbl>).)*Toàn tỉnh.*?<\/w:tbl>/.exec(xml)?.[0] ?? ''
  const widths = (pattern: RegExp): number =>
    [...gone.matchAll(pattern)].reduce((sum, each) => sum + Number(each[1]), 0)
  const page = 11906 - 1701 - 850
  expect(widths(/<w:gridCol w:w="(\d+)"/g)).toBe(page)
  expect(widths(/<w:tcW w:w="(\d+)"/g)).toBe(page)
  expect(widths(/<w:tblW w:w="(\d+)"/g)).toBe(page)
})

describe('a figure with an alarm bears a comment', () => {
  const figure = { kind: 'figure', figure: 'lua:luy_ke', text: '4,5 triệu tấn' } as const
  const alarmed: FigureChange = {
    id: 'lua:luy_ke',
    indicator: 'lua',
    isMain: true,
    measure: { kind: 'level', level: 'cumulative' },
    label: { vi: 'Sản lượng lúa — lũy kế', en: 'Rice — year to date' },
    sector: 'Nông nghiệp',
    before: { printed: '45 triệu tấn', unit: 'tấn' },
    after: { printed: '4,5 triệu tấn', unit: 'tấn' },
    alarms: [{ kind: 'power-of-ten', message: { vi: 'lệch đúng mười lần', en: 'ten times' } }],
    weight: 1,
  }
  const printing = reportDocument({ blocks: [paragraph(text('Lúa '), figure, text('.')), last], notes: [] })
  const silent = reportDocument({ blocks: [last], notes: [] })
  const inNote = reportDocument({
    blocks: [paragraph(text('Lúa'), note(1), text('.')), last],
    notes: [{ id: 1, paragraphs: [[text('Đạt '), figure]] }],
  })

  async function commented(before: ReportDocument, after: ReportDocument): Promise<string> {
    const parts = await partsOf(before, after, [alarmed])
    expect(parts['word/comments.xml']?.match(/<w:comment /g)).toHaveLength(1)
    expect(parts['word/comments.xml']).toContain('lệch đúng mười lần')
    const range = /<w:commentRangeStart w:id="0"\/>(.*)<w:commentRangeEnd w:id="0"\/>/.exec(
      parts['word/document.xml'] ?? '',
    )
    return range?.[1] ?? 'nowhere'
  }

  test('where the newer report prints it', async () => {
    expect(await commented(silent, printing)).toContain('4,5 triệu tấn')
  })

  test('else where the older one did', async () => {
    expect(await commented(printing, silent)).toContain('<w:delText xml:space="preserve">4,5 triệu tấn</w:delText>')
  })

  test('at the mark of its note', async () => {
    expect(await commented(silent, inNote)).toContain('<w:footnoteReference w:id="1"/>')
  })

  test('at the title, where nobody prints it', async () => {
    expect(await commented(silent, silent)).toContain('BÁO CÁO')
  })
})
