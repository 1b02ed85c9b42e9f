import { lastDayOf } from '../calendar/periods.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import type { Month, PlanVersion } from '../model/month.ts'
import type { Period } from '../model/period.ts'
import type { IsoDate } from '../model/world.ts'
import { type Readings, readingsOf } from './readings.ts'

/** All that was typed, looked up by indicator. */
export interface Facts {
  readonly period: Period
  readonly lastDay: IsoDate
  readonly catalogue: ReadonlyMap<IndicatorId, Indicator>
  readonly readings: Readings
  readonly plans: ReadonlyMap<IndicatorId, readonly PlanVersion[]>
  /** The breakdowns whose parts make up the whole, by whole. */
  readonly exhaustive: ReadonlyMap<IndicatorId, readonly Breakdown[]>
}

export function factsOf(month: Month): Facts {
  const exhaustive = new Map<IndicatorId, Breakdown[]>()
  for (const breakdown of month.breakdowns) {
    if (!breakdown.exhaustive) continue
    const known = exhaustive.get(breakdown.whole)
    if (known) known.push(breakdown)
    else exhaustive.set(breakdown.whole, [breakdown])
  }
  return {
    period: month.period,
    lastDay: lastDayOf(month.period),
    catalogue: month.catalogue,
    readings: readingsOf(month),
    plans: month.plans,
    exhaustive,
  }
}
