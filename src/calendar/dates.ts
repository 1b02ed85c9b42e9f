import { format, getDaysInMonth } from 'date-fns'
import type { Period } from '../model/period.ts'
import type { IsoDate } from '../model/world.ts'

const MILLISECONDS_A_DAY = 86_400_000

/** The day that it is where the clock stands. */
export function isoDate(date: Date): IsoDate {
  return format(date, 'yyyy-MM-dd')
}

/** The day that a text in the form `YYYY-MM-DD` names; `undefined` where no calendar has it. Counted in UTC, which skips no day. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}

/** `16/11/2020`, or `16/11` where the year is plain. */
export function writeDate(date: IsoDate, style: 'day-month-year' | 'day-month'): string {
  const [year, month, day] = date.split('-')
  return style === 'day-month-year' ? `${day}/${month}/${year}` : `${day}/${month}`
}

/** The day on which departments must have sent: `day` of the period's month, at most its last day. */
export function dueDate(period: Period, day: number): IsoDate {
  return dayOf(period, Math.min(day, daysIn(period)))
}

/** How many days `to` lies after `from`; negative where it lies before. Counted in UTC, which skips no day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY)
}

/** A day of a month, counted from 1. */
export function dayOf({ year, month }: Period, day: number): IsoDate {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

export function daysIn({ year, month }: Period): number {
  return getDaysInMonth(new Date(year, month - 1, 15))
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
