import type { Exact } from '../model/exact.ts'

/**
 * The middle value, or half way between the two middle ones.
 *
 * @throws RangeError where there are no values: ask first.
 */
export function median(values: readonly Exact[]): Exact {
  const sorted = values.toSorted((left, right) => left.compare(right))
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (!low || !high) throw new RangeError('the median of no values')
  return low.plus(high).dividedBy(2)
}
