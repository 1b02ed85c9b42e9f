import { shiftPeriod } from '../calendar/periods.ts'
import type { Exact, PrintedNumber } from '../model/exact.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import type { Period } from '../model/period.ts'
import type { Level, Submission } from '../model/submission.ts'
import { approximate } from '../numbers/approximate.ts'
import type { Entries } from './typed-entries.ts'

/** Months before the report's in which a series is looked at. */
const MONTHS_LOOKED_AT = 24

/** Below this share of the year to date a month is lost among the digits of a float. */
const LEAST_OF_YEAR = 1e-6

/**
 * The months of each indicator, the report's at 0 and each one before it further back: as its sector's file gives them, else
 * the first other file that does. A flow of which no month is typed is what its year to date has grown by.
 */
export interface History {
  /** About how much each month says; not a number where nothing was typed. */
  sizes(indicator: Indicator): Float64Array
  number(indicator: Indicator, back: number): Exact | undefined
}

/** The level in which an indicator moves from month to month. */
export function steppingLevel({ nature }: Indicator): Level {
  return nature === 'flow' ? 'month' : 'value'
}

/** Sizes are kept, for several rules look at them; the numbers themselves, half a million of them, are not. */
export function historyOf(entries: Entries, period: Period): History {
  const periods = Array.from({ length: MONTHS_LOOKED_AT + 1 }, (_, back) => shiftPeriod(period, -back))
  const known = new Map<IndicatorId, Float64Array>()
  const sizeAt = (indicator: Indicator, level: Level, at: Period | undefined): number => {
    const own = at && entries.fileOf(indicator.sector, at)
    const size = own ? sizeIn(own.readings, indicator, level) : Number.NaN
    if (!at || !Number.isNaN(size)) return size
    const other = numberElsewhere(entries, indicator, level, at)
    return other ? approximate(other) : Number.NaN
  }
  const exactAt = (indicator: Indicator, level: Level, at: Period | undefined): Exact | undefined => {
    const own = at && entries.fileOf(indicator.sector, at)
    const number = own && numberIn(own.readings, indicator, level)
    return (number ?? (at && numberElsewhere(entries, indicator, level, at)))?.exact
  }
  const grownSize = (indicator: Indicator, back: number): number => {
    const total = sizeAt(indicator, 'cumulative', periods[back])
    if (Number.isNaN(total) || periods[back]?.month === 1) return total
    const grown = total - sizeAt(indicator, 'cumulative', periods[back + 1])
    return grown > LEAST_OF_YEAR * total ? grown : Number.NaN
  }
  const grown = (indicator: Indicator, back: number): Exact | undefined => {
    const total = exactAt(indicator, 'cumulative', periods[back])
    if (!total || periods[back]?.month === 1) return total
    const before = exactAt(indicator, 'cumulative', periods[back + 1])
    return before && total.minus(before)
  }
  return {
    number: (indicator, back) =>
      exactAt(indicator, steppingLevel(indicator), periods[back]) ??
      (indicator.nature === 'flow' ? grown(indicator, back) : undefined),
    sizes: (indicator) => {
      const kept = known.get(indicator.id)
      if (kept) return kept
      const level = steppingLevel(indicator)
      const sizes = Float64Array.from(periods, (at, back) => {
        const size = sizeAt(indicator, level, at)
        return Number.isNaN(size) && indicator.nature === 'flow' ? grownSize(indicator, back) : size
      })
      known.set(indicator.id, sizes)
      return sizes
    },
  }
}

function sizeIn(readings: Submission['readings'], indicator: Indicator, level: Level): number {
  if ('sizeOf' in readings) return readings.sizeOf(indicator.id, level)
  const number = numberIn(readings, indicator, level)
  return number ? approximate(number) : Number.NaN
}

function numberIn(readings: Submission['readings'], indicator: Indicator, level: Level): PrintedNumber | undefined {
  const reading = readings.get(indicator.id)?.levels[level]
  return reading?.kind === 'number' ? reading.number : undefined
}

function numberElsewhere(entries: Entries, indicator: Indicator, level: Level, at: Period): PrintedNumber | undefined {
  for (const { submission } of entries.at(indicator.id, at)) {
    const number = numberIn(submission.readings, indicator, level)
    if (number) return number
  }
  return undefined
}
