/** A month of a year: what one report is about. `month` counts from 1. */
export interface Period {
  readonly year: number
  readonly month: number
}

/** `2020-11`: the folder of the month's data and the way a period is written on the command line. */
export function periodKey(period: Period): string {
  return `${period.year}-${String(period.month).padStart(2, '0')}`
}
