import { shiftPeriod } from '../calendar/periods.ts'
import type { PrintedNumber } from '../model/exact.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import type { Period } from '../model/period.ts'
import type { Level } from '../model/submission.ts'
import { approximate } from '../numbers/approximate.ts'
import type { Entries } from './typed-entries.ts'

/** Months before the report's in which a series is looked at. */
const MONTHS_LOOKED_AT = 24

/** The months of each indicator, the report's at 0 and each one before it further back. */
export interface History {
  /** About how much each month says; not a number where nothing was typed. */
  sizes(indicator: Indicator): Float64Array
  number(indicator: Indicator, back: number): PrintedNumber | undefined
}

/** The level in which an indicator moves from month to month. */
export function steppingLevel({ nature }: Indicator): Level {
  return nature === 'flow' ? 'month' : 'value'
}

/** Sizes are kept, for several rules look at them; the numbers themselves, half a million of them, are not. */
export function historyOf(entries: Entries, period: Period): History {
  const periods = Array.from({ length: MONTHS_LOOKED_AT + 1 }, (_, back) => shiftPeriod(period, -back))
  const known = new Map<IndicatorId, Float64Array>()
  const number: History['number'] = (indicator, back) => {
    const at = periods[back]
    return at && entries.numberAt(indicator.id, steppingLevel(indicator), at)
  }
  return {
    number,
    sizes: (indicator) => {
      const kept = known.get(indicator.id)
      if (kept) return kept
      const sizes = Float64Array.from(periods, (_, back) => {
        const typed = number(indicator, back)
        return typed ? approximate(typed) : Number.NaN
      })
      known.set(indicator.id, sizes)
      return sizes
    },
  }
}
