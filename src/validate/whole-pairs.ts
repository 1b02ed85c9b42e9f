import type { Exact } from '../model/exact.ts'
import { exactInteger } from '../numbers/exact.ts'
import { closedAt, INFINITE, type Interval, intersection } from '../numbers/interval.ts'
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

/** n with 100 · k ÷ n in `percent`; `undefined` where nothing can be said. */
function divisorsFor(k: Exact, percent: Interval): Interval | undefined {
  return divideIntervals({ lowest: closedAt(k.times(100)), highest: closedAt(k.times(100)) }, percent)
}

function hasWhole(wanted: Interval | undefined, allowed: Interval): boolean {
  if (!wanted) return true
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
