import type { Exact } from '../model/exact.ts'
import { exactOf, integerPart, powerOfTen } from './exact.ts'

const HALF = exactOf('0.5')

/**
 * The nearest multiple of 10^−`decimals`; a tie goes away from zero. Exact for fractions too.
 *
 * @param decimals an integer; negative rounds to tens (−1), hundreds (−2) …
 */
export function roundHalfAway(value: Exact, decimals: number): Exact {
  const magnitude = value.absolute().times(powerOfTen(decimals))
  const rounded = integerPart(magnitude.plus(HALF)).times(powerOfTen(-decimals))
  return value.isNegative() ? rounded.negated() : rounded
}
