import type { Exact } from '../model/exact.ts'

/** One end of an interval; an infinite one lies on its own side. */
export type Endpoint =
  | { readonly kind: 'finite'; readonly value: Exact; readonly closed: boolean }
  | { readonly kind: 'infinite' }

/** All the values that a printed figure may stand for. Never empty: `lowest` ≤ `highest`, both closed where equal. */
export interface Interval {
  readonly lowest: Endpoint
  readonly highest: Endpoint
}

export const INFINITE: Endpoint = { kind: 'infinite' }

export function closedAt(value: Exact): Endpoint {
  return { kind: 'finite', value, closed: true }
}

export function openAt(value: Exact): Endpoint {
  return { kind: 'finite', value, closed: false }
}

/** [value, value] */
export function pointInterval(value: Exact): Interval {
  return { lowest: closedAt(value), highest: closedAt(value) }
}

/** @returns `undefined` where no value lies between the two ends */
export function intervalBetween(lowest: Endpoint, highest: Endpoint): Interval | undefined {
  if (lowest.kind === 'infinite' || highest.kind === 'infinite') return { lowest, highest }
  const order = lowest.value.compare(highest.value)
  const isEmpty = order > 0 || (order === 0 && !(lowest.closed && highest.closed))
  return isEmpty ? undefined : { lowest, highest }
}

export function contains(interval: Interval, value: Exact): boolean {
  return intersects(interval, pointInterval(value))
}

/** Is every value of `inner` in `outer`? A claim is confirmed where its computed range is within its interval. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return compareLowest(inner.lowest, outer.lowest) >= 0 && compareHighest(inner.highest, outer.highest) <= 0
}

export function intersects(a: Interval, b: Interval): boolean {
  return intersection(a, b) !== undefined
}

/** @returns `undefined` where the two have no value in common: a contradiction */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  return intervalBetween(
    compareLowest(a.lowest, b.lowest) >= 0 ? a.lowest : b.lowest,
    compareHighest(a.highest, b.highest) <= 0 ? a.highest : b.highest,
  )
}

/** A closed end lies below an open end of the same value. */
function compareLowest(a: Endpoint, b: Endpoint): number {
  if (a.kind === 'infinite' || b.kind === 'infinite')
    return Number(b.kind === 'infinite') - Number(a.kind === 'infinite')
  return a.value.compare(b.value) || Number(b.closed) - Number(a.closed)
}

/** A closed end lies above an open end of the same value. */
function compareHighest(a: Endpoint, b: Endpoint): number {
  if (a.kind === 'infinite' || b.kind === 'infinite')
    return Number(a.kind === 'infinite') - Number(b.kind === 'infinite')
  return a.value.compare(b.value) || Number(a.closed) - Number(b.closed)
}
