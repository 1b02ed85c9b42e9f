import type { Exact } from '../model/exact.ts'
import { integerPart } from './exact.ts'
import { closedAt, type Endpoint, type Interval } from './interval.ts'

/** The whole numbers of an interval, as an interval between the first and the last; `undefined` where it has none. */
export function wholeNumbersIn({ lowest, highest }: Interval): Interval | undefined {
  const first = roundedIn(lowest, 1)
  const last = roundedIn(highest, -1)
  if (first.kind === 'finite' && last.kind === 'finite' && first.value.compare(last.value) > 0) return undefined
  return { lowest: first, highest: last }
}

/** The first whole number inside an end. */
function roundedIn(end: Endpoint, inwards: 1 | -1): Endpoint {
  if (end.kind === 'infinite') return end
  const { value, closed } = end
  if (value.isInteger()) return closedAt(closed ? value : value.plus(inwards))
  return closedAt(inwards === 1 ? floor(value).plus(1) : floor(value))
}

function floor(value: Exact): Exact {
  const whole = integerPart(value)
  return value.isNegative() && !value.equals(whole) ? whole.minus(1) : whole
}
