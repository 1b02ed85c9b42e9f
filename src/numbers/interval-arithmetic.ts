import type { Exact } from '../model/exact.ts'
import { exactInteger } from './exact.ts'
import { closedAt, type Endpoint, INFINITE, type Interval, openAt } from './interval.ts'

const ZERO = exactInteger(0)

/** The range of a + b: exact, as all of these, where each variable occurs once in the whole expression. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { lowest: addEndpoints(a.lowest, b.lowest), highest: addEndpoints(a.highest, b.highest) }
}

/** The range of a − b. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negate(b))
}

/** The range of a · factor. */
export function scaleInterval(a: Interval, factor: Exact | number): Interval {
  const by = ZERO.plus(factor)
  if (by.isZero()) return { lowest: closedAt(ZERO), highest: closedAt(ZERO) }
  const lowest = scaleEndpoint(a.lowest, by)
  const highest = scaleEndpoint(a.highest, by)
  return by.isNegative() ? { lowest: highest, highest: lowest } : { lowest, highest }
}

/** The range of a · b. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [
    multiplyEndpoints(a.lowest, -1, b.lowest, -1),
    multiplyEndpoints(a.lowest, -1, b.highest, 1),
    multiplyEndpoints(a.highest, 1, b.lowest, -1),
    multiplyEndpoints(a.highest, 1, b.highest, 1),
  ]
  return { lowest: outermost(products, -1), highest: outermost(products, 1) }
}

/**
 * The range of a ÷ b.
 *
 * @returns `undefined` where zero lies in `b` or between its ends: nothing can be computed
 */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (isAboveZero(b)) return dividePositive(a, b)
  const mirrored = negate(b)
  return isAboveZero(mirrored) ? dividePositive(negate(a), mirrored) : undefined
}

function negate(a: Interval): Interval {
  return scaleInterval(a, -1)
}

function isAboveZero({ lowest }: Interval): boolean {
  return lowest.kind === 'finite' && (lowest.value.isPositive() || (lowest.value.isZero() && !lowest.closed))
}

function dividePositive(a: Interval, b: Interval): Interval {
  const mirrored = negate(a)
  const highest = lowestQuotient(mirrored.lowest, b)
  return { lowest: lowestQuotient(a.lowest, b), highest: scaleEndpoint(highest, ZERO.minus(1)) }
}

/** The low end of a ÷ b for b > 0: below zero the smallest divisor reaches furthest down, above zero the largest. */
function lowestQuotient(lowest: Endpoint, b: Interval): Endpoint {
  if (lowest.kind === 'infinite') return INFINITE
  if (lowest.value.isZero()) return lowest
  const divisor = lowest.value.isNegative() ? b.lowest : b.highest
  if (divisor.kind === 'infinite') return openAt(ZERO)
  if (divisor.value.isZero()) return INFINITE
  return { kind: 'finite', value: lowest.value.dividedBy(divisor.value), closed: lowest.closed && divisor.closed }
}

function addEndpoints(a: Endpoint, b: Endpoint): Endpoint {
  if (a.kind === 'infinite' || b.kind === 'infinite') return INFINITE
  return { kind: 'finite', value: a.value.plus(b.value), closed: a.closed && b.closed }
}

function scaleEndpoint(end: Endpoint, factor: Exact): Endpoint {
  return end.kind === 'infinite' ? end : { ...end, value: end.value.times(factor) }
}

/** A product of two ends: a number with its openness, or the side on which it is infinite. */
type Product = { readonly value: Exact; readonly closed: boolean } | { readonly side: -1 | 1 }

/** A closed zero stays zero whatever it is multiplied by: the other factor may grow without end, but is never infinite. */
function multiplyEndpoints(a: Endpoint, sideOfA: -1 | 1, b: Endpoint, sideOfB: -1 | 1): Product {
  if (a.kind === 'finite' && b.kind === 'finite') {
    const isClosedZero = (a.value.isZero() && a.closed) || (b.value.isZero() && b.closed)
    return { value: a.value.times(b.value), closed: isClosedZero || (a.closed && b.closed) }
  }
  const [signOfA, signOfB] = [signOf(a, sideOfA), signOf(b, sideOfB)]
  if (signOfA === 0 || signOfB === 0) return { value: ZERO, closed: isClosedEnd(a) || isClosedEnd(b) }
  return { side: signOfA === signOfB ? 1 : -1 }
}

function signOf(end: Endpoint, side: -1 | 1): -1 | 0 | 1 {
  return end.kind === 'infinite' ? side : end.value.compare(0)
}

function isClosedEnd(end: Endpoint): boolean {
  return end.kind === 'finite' && end.closed
}

function outermost(products: readonly Product[], side: -1 | 1): Endpoint {
  if (products.some((each) => 'side' in each && each.side === side)) return INFINITE
  let outer: { readonly value: Exact; readonly closed: boolean } | undefined
  for (const each of products) {
    if ('side' in each) continue
    const order = outer ? each.value.compare(outer.value) * side : 1
    if (order > 0 || (order === 0 && each.closed)) outer = each
  }
  if (!outer) throw new Error('an interval without ends')
  return { kind: 'finite', ...outer }
}
