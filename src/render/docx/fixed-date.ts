import type { IsoDate } from '../../model/world.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The moment that the file says it was made, `2020-11-30T00:00:00Z`: the given second, or the report's own date.
 *
 * @throws Error where neither is a moment: a fault of the program.
 */
export function fixedDate(dated: IsoDate, epochSeconds: number | undefined): string {
  const moment = epochSeconds === undefined ? dayStart(dated) : new Date(epochSeconds * 1000)
  if (Number.isNaN(moment.getTime())) throw new Error(`not a date: ${epochSeconds ?? dated}`)
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

function dayStart(dated: IsoDate): Date {
  return new Date(DAY.test(dated) ? `${dated}T00:00:00Z` : Number.NaN)
}
