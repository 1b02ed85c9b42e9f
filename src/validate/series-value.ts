import { previousMonth } from '../calendar/periods.ts'
import type { Exact } from '../model/exact.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Period } from '../model/period.ts'
import type { Interval } from '../numbers/interval.ts'
import { subtractIntervals } from '../numbers/interval-arithmetic.ts'
import type { Facts } from './facts.ts'
import { steppingLevel } from './history.ts'
import type { StatedNumber } from './stated-number.ts'

/** One month of a series, and the numbers that it was taken from. */
export interface SeriesValue {
  readonly exact: Exact
  readonly interval: Interval
  /** As typed; of a flow, else the year to date, which has grown by the value since `before`. */
  readonly stated: StatedNumber
  readonly before?: StatedNumber
}

/** As `History` has it, with its range. */
export function seriesValue(facts: Facts, indicator: Indicator, period: Period): SeriesValue | undefined {
  const typed = facts.typed(indicator, steppingLevel(indicator), period)
  if (typed) return typedValue(typed)
  const total = indicator.nature === 'flow' ? facts.typed(indicator, 'cumulative', period) : undefined
  if (!total || period.month === 1) return total && typedValue(total)
  const before = facts.typed(indicator, 'cumulative', previousMonth(period))
  if (!before) return undefined
  return {
    exact: total.number.exact.minus(before.number.exact),
    interval: subtractIntervals(total.interval, before.interval),
    stated: total,
    before,
  }
}

function typedValue(stated: StatedNumber): SeriesValue {
  return { exact: stated.number.exact, interval: stated.interval, stated }
}
