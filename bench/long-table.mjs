// An appendix of 10 000 rows and 10 columns: the same cells for the program and for its peer.

const ROWS = 10_000
const COLUMNS = 10
const names = Array.from({ length: COLUMNS }, (_, column) => `c${column}`)

/** The rows as the peer takes them, by the names of the columns. */
export function tableRows() {
  return Array.from({ length: ROWS }, (_, row) =>
    Object.fromEntries(
      names.map((name, column) => [name, column === 1 ? `Chỉ tiêu số ${row + 1}` : `${row}.${column}`]),
    ),
  )
}

/** The one row of the template that the peer repeats. */
export function templateRow() {
  return Object.fromEntries(
    names.map((name, column) => [
      name,
      `${column === 0 ? '{#rows}' : ''}{${name}}${column === COLUMNS - 1 ? '{/rows}' : ''}`,
    ]),
  )
}

/** A report with nothing but that appendix. */
export function reportWith(rows) {
  const cell = (text) => ({
    inlines: [{ kind: 'text', text }],
    align: 'left',
    strong: false,
    columnSpan: 1,
    rowSpan: 1,
  })
  return {
    period: { year: 2021, month: 5 },
    draft: false,
    documentType: 'BÁO CÁO',
    subject: [{ kind: 'text', text: 'Bảng dài' }],
    letterhead: { agencyLines: ['TỈNH MẪU'], number: '01/BC-UBND', place: 'Mẫu', date: '2021-05-20', year: 2021 },
    blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Kèm bảng.' }] }],
    recipients: [],
    filing: 'VT',
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: 'Lê Văn An' },
    notes: [],
    appendices: [
      {
        label: '',
        title: [[{ kind: 'text', text: 'BẢNG' }]],
        blocks: [
          {
            kind: 'table',
            columns: names.map(() => 1000 / COLUMNS),
            header: [names.map(cell)],
            rows: rows.map((row) => names.map((name) => cell(row[name]))),
            description: 'Bảng dài',
          },
        ],
      },
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
    dated: '2021-05-20',
    agencyName: 'UBND tỉnh Mẫu',
  }
}
