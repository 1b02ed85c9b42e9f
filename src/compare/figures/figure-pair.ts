import type { ComparedIndicator } from '../../model/comparison.ts'
import type { Exact } from '../../model/exact.ts'
import type { Figure, FigureId, Measure } from '../../model/figure.ts'
import type { Period } from '../../model/period.ts'

/** One figure on both sides, and what is known of it. */
export interface FigurePair {
  readonly id: FigureId
  readonly measure: Measure
  /** Absent of the length of a list. */
  readonly indicator?: ComparedIndicator
  readonly before?: Figure
  readonly after?: Figure
  readonly sides: ComparedPeriods
}

export interface ComparedPeriods {
  readonly relation: 'drafts' | 'months'
  readonly before: Period
  readonly after: Period
}

/** A figure's number on both sides, in one unit, in the order of time: what is said of it must not depend on which side came first. */
export interface NumberPair {
  readonly earlier: Exact
  readonly later: Exact
  readonly earlierPeriod: Period
  readonly laterPeriod: Period
  /** As printed: the finer of the two. */
  readonly decimals: number
}

/** Whether the side called first is also the earlier of two months; of two drafts it is taken to be. */
export function isInOrder({ before, after }: ComparedPeriods): boolean {
  return before.year < after.year || (before.year === after.year && before.month <= after.month)
}

/** A month later than another within one year: their years to date contain one another. */
export function isSameYear({ before, after }: ComparedPeriods): boolean {
  return before.year === after.year && before.month !== after.month
}
