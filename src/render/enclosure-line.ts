import type { ReportDocument } from '../model/document.ts'

const BLANK = '\u00a0'.repeat(6)

/**
 * `(Kèm theo Báo cáo số … /BC-UBND ngày … tháng … năm 2020 của …)`.
 *
 * Number and date stay blank even where the letterhead has them: the decree leaves these places of an electronic
 * document to be filled when it is issued.
 */
export function enclosureLine({ documentType, letterhead, agencyName }: ReportDocument): string {
  const code = letterhead.number.slice(Math.max(0, letterhead.number.indexOf('/'))).trim()
  const date = `ngày${BLANK}tháng${BLANK}năm ${letterhead.year}`
  return `(Kèm theo ${sentenceCase(documentType)} số${BLANK}${code} ${date} của ${agencyName})`
}

function sentenceCase(capitals: string): string {
  return capitals.slice(0, 1) + capitals.slice(1).toLowerCase()
}
