import type { Block, Inline, ReportDocument, Table, TableCell } from '../../src/model/document.ts'

export function text(words: string): Inline {
  return { kind: 'text', text: words }
}

export function note(id: number): Inline {
  return { kind: 'footnote', note: id, first: true }
}

export function noteAgain(id: number): Inline {
  return { kind: 'footnote', note: id, first: false }
}

export function paragraph(...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', inlines }
}

export function cell(words: string, options: Partial<TableCell> = {}): TableCell {
  return { inlines: [text(words)], align: 'left', strong: false, columnSpan: 1, rowSpan: 1, ...options }
}

export const table: Table = {
  kind: 'table',
  description: 'Sản lượng',
  columns: [333, 333, 334],
  header: [[cell('TT', { strong: true, align: 'center' }), cell('Chỉ tiêu'), cell('Tấn')]],
  rows: [
    [cell('A', { strong: true }), cell('Thủy sản', { columnSpan: 2 })],
    [cell('1', { align: 'center' }), cell('Tôm'), cell('4.142,36', { align: 'right' })],
  ],
}

/** The least report that has every kind of node; a test replaces the part that it is about. */
export function reportDocument(parts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    period: { year: 2020, month: 11 },
    documentType: 'BÁO CÁO',
    subject: [text('Tình hình kinh tế - xã hội tháng 11')],
    letterhead: {
      agencyLines: ['ỦY BAN NHÂN DÂN', 'TỈNH KIÊN GIANG'],
      number: '05/BC-UBND',
      place: 'Kiên Giang',
      date: '2020-11-23',
      year: 2020,
    },
    blocks: [
      { kind: 'heading', level: 1, number: 'I.', inlines: [text('Kinh tế')] },
      { kind: 'heading', level: 2, number: '1.', inlines: [text('Sản xuất')] },
      { kind: 'heading', level: 3, number: 'a)', inlines: [text('Nông nghiệp')] },
      paragraph(
        text('Sản lượng '),
        { kind: 'figure', figure: 'lua:luy_ke', text: '4,5 triệu tấn' },
        { kind: 'strong', children: [text(', đạt '), { kind: 'emphasis', children: [text('kế hoạch')] }] },
        note(1),
        text('.'),
      ),
      { kind: 'item', depth: 0, mark: '-', inlines: [text('Lúa'), note(2), text(';')] },
      { kind: 'item', depth: 1, mark: '+', inlines: [text('Vụ Mùa'), noteAgain(1), text('.')] },
      table,
      paragraph(text('Các sở thực hiện.')),
    ],
    recipients: ['VPCP', 'Thường trực Tỉnh ủy'],
    filing: 'VT, px',
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: 'Lâm Minh Thành' },
    notes: [
      { id: 1, paragraphs: [[text('Công văn số 1596/UBND-KGVX')]] },
      { id: 2, paragraphs: [[text('Thông báo số 816/TB-VP')], [text('Đoạn hai')]] },
    ],
    appendices: [
      { label: 'Phụ lục I', title: [[text('DANH SÁCH')]], blocks: [table] },
      { label: 'Phụ lục II', title: [[text('CÁC CUỘC HỌP')]], blocks: [paragraph(text('Không có.'))] },
    ],
    figures: new Map(),
    page: {
      topMm: 20,
      bottomMm: 20,
      leftMm: 30,
      rightMm: 15,
      font: 'Times New Roman',
      bodyPt: 14,
      notePt: 10,
      tablePt: 12,
      firstLineMm: 12.7,
      beforeParagraphPt: 6,
      lineSpacing: 1,
    },
    dated: '2020-11-23',
    draft: false,
    agencyName: 'Ủy ban nhân dân tỉnh Kiên Giang',
    ...parts,
  }
}
