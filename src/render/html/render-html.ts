import type { Appendix, Footnote, ReportDocument } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import type { Overview } from '../../model/overview.ts'
import { checkCharts } from '../check-charts.ts'
import { checkNotes } from '../check-notes.ts'
import { checkTables } from '../check-tables.ts'
import { enclosureLine } from '../enclosure-line.ts'
import { withEndOfText } from '../end-of-text.ts'
import { plainText } from '../plain-text.ts'
import { isWide } from '../wide-tables.ts'
import { blocksHtml } from './blocks-html.ts'
import { escapeHtml } from './escape-html.ts'
import { findingsBySubject, findingsHtml } from './findings-html.ts'
import { closingHtml, openingHtml } from './frame-html.ts'
import { type LineWriter, lineWriter } from './line-writer.ts'
import { overviewHtml } from './overview-html.ts'
import { PAGE_STYLE } from './page-style.ts'

/** What the page shows beside the document. */
export interface PageData {
  readonly overview?: Overview
  readonly findings?: readonly Finding[]
}

/**
 * The report as one self-contained web page: it asks for no other file and works without scripts.
 *
 * @throws Error where the tree breaks its own rules: a fault of the program.
 */
export function renderHtml(document: ReportDocument, { overview, findings = [] }: PageData = {}): string {
  checkNotes(document)
  checkTables(document)
  checkCharts(document)
  const notes = new Map(document.notes.map((note) => [note.id, note]))
  const noteText = (id: number): string =>
    (notes.get(id)?.paragraphs ?? []).map((each) => `<span>${escapeHtml(plainText(each))}</span>`).join('')
  const writer = lineWriter({ figures: document.figures, findings: findingsBySubject(findings), noteText })
  const title = `${document.documentType} ${plainText(document.subject)}`
  const body = [
    '<a class="tat" href="#noi-dung">Đến nội dung</a>',
    '<main id="noi-dung">',
    openingHtml(document, writer),
    blocksHtml(withEndOfText(document.blocks), writer),
    closingHtml(document),
    ...document.appendices.map((each) => appendixHtml(each, document, writer)),
    notesHtml(document.notes, writer),
    '</main>',
    '<aside class="ngoai" aria-label="Số liệu kèm theo"><p class="ghi">Đưa con trỏ vào một con số, hoặc bấm phím Tab đến con số đó, để xem giá trị chính xác, công thức và nơi nhập.</p>',
    findingsHtml(findings),
    overview ? overviewHtml(overview) : '',
    '</aside>',
  ]
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${PAGE_STYLE}</style></head>
<body>
${body.filter((each) => each !== '').join('\n')}
</body></html>
`
}

function appendixHtml({ label, title, blocks }: Appendix, document: ReportDocument, writer: LineWriter): string {
  const [head = '', ...rest] = [...(label === '' ? [] : [escapeHtml(label)]), ...title.map((each) => writer.line(each))]
  const turned = blocks.some(isWide) ? ' ngang' : ''
  return `<section class="phu-luc${turned}"><h2 class="ten">${head}</h2>${rest.map((each) => `<p class="ten">${each}</p>`).join('')}<p class="kem">${escapeHtml(enclosureLine(document))}</p>${blocksHtml(blocks, writer)}</section>`
}

function notesHtml(notes: readonly Footnote[], writer: LineWriter): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ id, paragraphs }) => {
    const text = paragraphs.map((each) => `<p>${writer.line(each)}</p>`).join('')
    return `<li id="c${id}">${text}<a href="#v${id}" aria-label="về chỗ của chú thích ${id}">↩</a></li>`
  })
  return `<section class="chu-thich" aria-labelledby="chu-thich"><h2 id="chu-thich">Chú thích</h2><ol>${items.join('\n')}</ol></section>`
}
