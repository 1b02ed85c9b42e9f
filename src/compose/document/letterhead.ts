import type { Letterhead } from '../../model/document.ts'
import type { Issue, Month } from '../../model/month.ts'
import { cleanText } from '../templating/clean-text.ts'

/** Room for a number that is not yet given. */
const BLANK = '\u00a0'.repeat(5)

export function letterheadOf({ settings, issue, period }: Month): Letterhead {
  return {
    agencyLines: settings.agencyLines.map(cleanText),
    number: documentNumber(issue, settings.documentCode),
    place: cleanText(settings.place),
    year: issue.date === undefined ? period.year : Number(issue.date.slice(0, 4)),
    ...(issue.date === undefined ? {} : { date: issue.date }),
  }
}

/** `05/BC-UBND`: numbers below 10 take a zero. A number typed with its code stays as typed. */
function documentNumber({ number }: Issue, code: string): string {
  const typed = cleanText(number ?? '').trim()
  if (typed === '') return `${BLANK}/${code}`
  return typed.includes('/') ? typed : `${typed.padStart(2, '0')}/${code}`
}
