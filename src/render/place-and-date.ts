import type { Letterhead } from '../model/document.ts'

/** Room for a pen. The spaces do not break, so that a blank never falls at the end of a line. */
const BLANK = '\u00a0'.repeat(6)

/** `Kiên Giang, ngày 05 tháng 01 năm 2020`; in a draft the day and the month stay blank. */
export function placeAndDate({ place, date, year }: Letterhead): string {
  if (date === undefined) return `${place}, ngày${BLANK}tháng${BLANK}năm ${year}`
  const [dateYear = '', month = '', day = ''] = date.split('-')
  return `${place}, ngày ${day} tháng ${monthAsPrinted(month)} năm ${dateYear}`
}

/** The decree pads days below 10 and the months 1 and 2, lest a stroke be added; months 3–9 it leaves bare. */
function monthAsPrinted(twoDigits: string): string {
  return Number(twoDigits) <= 2 ? twoDigits : String(Number(twoDigits))
}
