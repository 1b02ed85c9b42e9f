import type { Exact } from '../model/exact.ts'
import { exactInteger } from '../numbers/exact.ts'
import { median } from '../numbers/median.ts'

/** Fewer points tell nothing about what is usual. */
export const FEWEST_POINTS = 8

/**
 * Half the width of the band, in median absolute deviations. Tukey's far-out fence, three interquartile ranges beyond a
 * quartile, lies seven of them from the median of a symmetric series.
 */
export const BAND_IN_DEVIATIONS = 7

/** A series that hardly moves is not "broken" by a small step: its deviation counts as at least this (of 1: a per cent). */
const LEAST_DEVIATION = exactInteger(1).dividedBy(100)

/** The values that a series leads one to expect. */
export interface Band {
  readonly lowest: Exact
  readonly highest: Exact
}

/** Median ± 7 median absolute deviations, exact. */
export function robustBand(points: readonly Exact[]): Band {
  const middle = median(points)
  const deviation = median(points.map((each) => each.minus(middle).absolute()))
  const counted = deviation.compare(LEAST_DEVIATION) < 0 ? LEAST_DEVIATION : deviation
  const reach = counted.times(BAND_IN_DEVIATIONS)
  return { lowest: middle.minus(reach), highest: middle.plus(reach) }
}

/**
 * Whether a value lies so far inside the band of these points that exact arithmetic could not say otherwise: floats err in
 * the fifteenth digit, and a hundredth of the band is kept from its edges.
 */
export function isSurelyInside(points: readonly number[], value: number): boolean {
  const middle = medianOf(points)
  const deviation = Math.max(medianOf(points.map((each) => Math.abs(each - middle))), 1 / 100)
  return Math.abs(value - middle) < 0.99 * BAND_IN_DEVIATIONS * deviation
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}
