import type { Exact } from '../model/exact.ts'
import { exactInteger } from '../numbers/exact.ts'
import {
  closedAt,
  contains,
  INFINITE,
  type Interval,
  intersection,
  openAt,
  pointInterval,
} from '../numbers/interval.ts'
import { divideIntervals, scaleInterval } from '../numbers/interval-arithmetic.ts'
import { wholeNumbersIn } from '../numbers/whole-numbers.ts'

/** Where more whole numbers than this would have to be tried, some are taken to fit. */
const MOST_TRIED = 10_000

export function countsFrom(least: number): Interval {
  return { lowest: closedAt(exactInteger(least)), highest: INFINITE }
}

/** Whether whole numbers k of `top` and n > 0 of `bottom` have 100 · k ÷ n in `percent`. */
export function wholePairExists(top: Interval, bottom: Interval, percent: Interval): boolean {
  const tops = triedOneByOne(top)
  if (tops) return tops.some((k) => hasWhole(divisorsFor(k, percent), bottom))
  const bottoms = triedOneByOne(bottom)
  if (bottoms) return bottoms.some((n) => hasWhole(scaleInterval(percent, n.dividedBy(100)), top))
  return true
}

/** n > 0 with 100 · k ÷ n in `percent`; `undefined` where there are none. Counts are not negative, so neither is their ratio. */
function divisorsFor(k: Exact, percent: Interval): Interval | undefined {
  if (k.isZero()) return contains(percent, k) ? countsFrom(1) : undefined
  const positive = intersection(percent, { lowest: openAt(exactInteger(0)), highest: INFINITE })
  return positive && divideIntervals(pointInterval(k.times(100)), positive)
}

function hasWhole(wanted: Interval | undefined, allowed: Interval): boolean {
  if (!wanted) return false
  const both = intersection(wanted, allowed)
  return both !== undefined && wholeNumbersIn(both) !== undefined
}

function triedOneByOne(range: Interval): readonly Exact[] | undefined {
  const whole = wholeNumbersIn(range)
  if (!whole) return []
  const { lowest, highest } = whole
  if (lowest.kind === 'infinite' || highest.kind === 'infinite') return undefined
  const count = highest.value.minus(lowest.value).plus(1)
  if (count.compare(MOST_TRIED) > 0) return undefined
  return Array.from({ length: Number(count.toString()) }, (_, index) => lowest.value.plus(index))
}
