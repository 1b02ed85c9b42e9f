import { addMonths } from 'date-fns'
import type { Period } from '../model/period.ts'
import type { IsoDate } from '../model/world.ts'
import { dayOf, daysIn } from './dates.ts'

/** The month `count` months later (earlier where negative). */
export function shiftPeriod(period: Period, count: number): Period {
  const date = addMonths(middleOf(period), count)
  return { year: date.getFullYear(), month: date.getMonth() + 1 }
}

export function previousMonth(period: Period): Period {
  return shiftPeriod(period, -1)
}

export function sameMonthLastYear(period: Period): Period {
  return shiftPeriod(period, -12)
}

/** The months up to `period`, the earliest first. */
export function monthsUpTo(period: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, index) => shiftPeriod(period, index + 1 - count))
}

/** The last calendar day of the month. */
export function lastDayOf(period: Period): IsoDate {
  return dayOf(period, daysIn(period))
}

/** `2020-11`; `undefined` for any other shape and for months that do not exist. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(text)
  return match ? { year: Number(match[1]), month: Number(match[2]) } : undefined
}

/** Noon in the middle of the month: no time zone skips it. */
function middleOf(period: Period): Date {
  return new Date(period.year, period.month - 1, 15, 12)
}
