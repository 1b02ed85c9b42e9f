import type { Issue, Month, ReportingUnit } from '../model/month.ts'
import { lastDayOf } from './periods.ts'

/** The units that must report for the month: those in force on its last day, in the order of the appendix. */
export function reportingUnits({ units, period }: Pick<Month, 'units' | 'period'>): readonly ReportingUnit[] {
  const day = lastDayOf(period)
  return units.filter(({ reports, validFrom = day, validTo = day }) => reports && validFrom <= day && validTo >= day)
}

/** Whether a unit has sent by the closing date of the list. */
export function hasSent({ received, receivedUntil }: Issue, unit: ReportingUnit): boolean {
  const sent = received.get(unit.id)
  return sent !== undefined && (receivedUntil === undefined || sent.value <= receivedUntil)
}
