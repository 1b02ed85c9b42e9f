import type { Exact } from '../model/exact.ts'
import type { FigureId } from '../model/figure.ts'
import { INFINITE, type Interval, intersects, isWithin } from '../numbers/interval.ts'
import type { Expression } from './expression.ts'
import { type RangeOfNumber, rangeOf } from './range.ts'
import type { StatedNumber } from './stated-number.ts'

/** A printed number held against what other printed numbers make of it. */
export interface Relation {
  /** The figure that the claim is about. */
  readonly subject: FigureId
  readonly claim: StatedNumber
  /** `at-least`: the claim may be more than what is computed (a whole and some of its parts). */
  readonly compare: 'equal' | 'at-least' | 'at-most'
  readonly computed: Expression
  /** Where a decision turns: 0 for growth and changes, 100 for percentages of a plan or a base. */
  readonly line?: Exact
}

/** The values that a claim may have by the relation; `undefined` where nothing can be computed. */
export function allowedRange({ compare, computed }: Relation, rangeOfNumber?: RangeOfNumber): Interval | undefined {
  const range = rangeOf(computed, rangeOfNumber)
  if (!range || compare === 'equal') return range
  return compare === 'at-least'
    ? { lowest: range.lowest, highest: INFINITE }
    : { lowest: INFINITE, highest: range.highest }
}

/** Wrong only where no unrounded values could give all the printed ones. `undefined`: a divisor may be zero. */
export function verdictOf(relation: Relation): 'confirmed' | 'compatible' | 'inconsistent' | undefined {
  const allowed = allowedRange(relation)
  if (!allowed) return undefined
  const { interval } = relation.claim
  if (!intersects(allowed, interval)) return 'inconsistent'
  if (relation.compare !== 'equal') return isWithin(interval, allowed) ? 'confirmed' : 'compatible'
  return isWithin(allowed, interval) ? 'confirmed' : 'compatible'
}
