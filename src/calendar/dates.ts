import { format, isValid, parse } from 'date-fns'
import type { Period } from '../model/period.ts'
import type { IsoDate } from '../model/world.ts'

/** A day as `YYYY-MM-DD`. The date is taken in local time and never leaves it, so no time zone shifts it. */
export function isoDate(date: Date): IsoDate {
  return format(date, 'yyyy-MM-dd')
}

/** The day that a text in the form `YYYY-MM-DD` names; `undefined` where there is no such day. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  return isValid(toDate(text)) ? text : undefined
}

/** `16/11/2020`, or `16/11` where the year is plain. */
export function writeDate(date: IsoDate, style: 'day-month-year' | 'day-month'): string {
  return format(toDate(date), style === 'day-month-year' ? 'dd/MM/yyyy' : 'dd/MM')
}

/** The day on which departments must have sent: `day` of the period's month, at most its last day. */
export function dueDate(period: Period, day: number): IsoDate {
  const last = new Date(period.year, period.month, 0).getDate()
  return isoDate(new Date(period.year, period.month - 1, Math.min(day, last)))
}

function toDate(date: IsoDate): Date {
  return parse(date, 'yyyy-MM-dd', new Date(2000, 0, 1))
}
