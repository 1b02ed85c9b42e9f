import type { ReportDocument } from '../../model/document.ts'
import { DRAFT_MARK } from '../draft-mark.ts'
import { NATIONAL_MOTTO, NATIONAL_NAME } from '../national-header.ts'
import { numberLine } from '../number-line.ts'
import { placeAndDate } from '../place-and-date.ts'
import { recipientLines } from '../recipient-lines.ts'
import { escapeHtml } from './escape-html.ts'
import type { LineWriter } from './line-writer.ts'

/** Letterhead, type and subject. */
export function openingHtml({ letterhead, documentType, subject, draft }: ReportDocument, writer: LineWriter): string {
  const mark = draft ? `<p class="du-thao">${DRAFT_MARK}</p>` : ''
  return `${mark}<header class="dau"><div>${letterhead.agencyLines.map(strong).join('')}<div class="ke"></div><p>${escapeHtml(numberLine(letterhead))}</p></div>
<div>${strong(NATIONAL_NAME)}${strong(NATIONAL_MOTTO)}<div class="ke dai"></div><p><em>${escapeHtml(placeAndDate(letterhead))}</em></p></div></header>
<h1>${escapeHtml(documentType)}</h1><p class="trich-yeu">${writer.line(subject)}</p><hr>`
}

/** Recipients and signature, side by side. */
export function closingHtml(document: ReportDocument): string {
  const { authority, titles, name } = document.signature
  const recipients = recipientLines(document).map((each) => `<p>- ${escapeHtml(each)}</p>`)
  return `<div class="cuoi"><div class="noi-nhan"><p><strong><em>Nơi nhận:</em></strong></p>${recipients.join('')}</div>
<div class="ky">${[authority, ...titles, name].map((each) => `<p>${escapeHtml(each)}</p>`).join('')}</div></div>`
}

function strong(text: string): string {
  return `<p><strong>${escapeHtml(text)}</strong></p>`
}
