import { previousMonth, shiftPeriod } from '../../calendar/periods.ts'
import type { Month } from '../../model/month.ts'
import type { Period } from '../../model/period.ts'

/** What a template may name without a helper: `{{ky.thang}}`, `{{tinh}}`. Every value is plain text. */
export function variables({ period, settings }: Month): ReadonlyMap<string, string> {
  return new Map([
    ...periodVariables('ky', period),
    ...periodVariables('ky_truoc', previousMonth(period)),
    ...periodVariables('ky_sau', shiftPeriod(period, 1)),
    ['nam_truoc', String(period.year - 1)],
    ['tinh', settings.province],
    ['co_quan', settings.agencyName],
  ])
}

function periodVariables(name: string, { month, year }: Period): readonly (readonly [string, string])[] {
  return [
    [`${name}.thang`, String(month)],
    [`${name}.nam`, String(year)],
  ]
}
