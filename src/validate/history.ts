import { shiftPeriod } from '../calendar/periods.ts'
import type { PrintedNumber } from '../model/exact.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import type { Period } from '../model/period.ts'
import type { Level, Submission } from '../model/submission.ts'
import { approximate } from '../numbers/approximate.ts'
import type { Entries } from './typed-entries.ts'

/** Months before the report's in which a series is looked at. */
const MONTHS_LOOKED_AT = 24

/**
 * The months of each indicator, the report's at 0 and each one before it further back: as its sector's file gives them, else
 * the first other file that does.
 */
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
  const sizeAt = (indicator: Indicator, at: Period): number => {
    const own = entries.fileOf(indicator.sector, at)
    const size = own ? sizeIn(own.readings, indicator) : Number.NaN
    if (!Number.isNaN(size)) return size
    const other = numberElsewhere(entries, indicator, at)
    return other ? approximate(other) : Number.NaN
  }
  return {
    number: (indicator, back) => {
      const at = periods[back]
      const own = at && entries.fileOf(indicator.sector, at)
      return (own && numberIn(own.readings, indicator)) ?? (at && numberElsewhere(entries, indicator, at))
    },
    sizes: (indicator) => {
      const kept = known.get(indicator.id)
      if (kept) return kept
      const sizes = Float64Array.from(periods, (at) => sizeAt(indicator, at))
      known.set(indicator.id, sizes)
      return sizes
    },
  }
}

function sizeIn(readings: Submission['readings'], indicator: Indicator): number {
  if ('sizeOf' in readings) return readings.sizeOf(indicator.id, steppingLevel(indicator))
  const number = numberIn(readings, indicator)
  return number ? approximate(number) : Number.NaN
}

function numberIn(readings: Submission['readings'], indicator: Indicator): PrintedNumber | undefined {
  const reading = readings.get(indicator.id)?.levels[steppingLevel(indicator)]
  return reading?.kind === 'number' ? reading.number : undefined
}

function numberElsewhere(entries: Entries, indicator: Indicator, at: Period): PrintedNumber | undefined {
  for (const { submission } of entries.at(indicator.id, at)) {
    const number = numberIn(submission.readings, indicator)
    if (number) return number
  }
  return undefined
}
