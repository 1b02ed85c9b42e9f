import type { Reading } from '../text/reading.ts'
import { type Gap, gapsAfter, gapsBefore } from './gaps.ts'
import { type Grams, gramsOf } from './grams.ts'
import type { Links } from './links.ts'

/** What of one side has no partner yet. */
export interface FreeSide {
  readonly readings: readonly Reading[]
  readonly free: readonly number[]
  /** Of the free passages. */
  readonly grams: ReadonlyMap<number, Grams>
  /** Of all passages. */
  readonly gaps: readonly Gap[]
}

/** The two sides of what is left to match; their grams have one numbering. */
export function freeSides(
  before: readonly Reading[],
  after: readonly Reading[],
  links: Links,
): { readonly olds: FreeSide; readonly news: FreeSide } {
  const freeOlds = [...before.keys()].filter((index) => !links.afterOf.has(index))
  const freeNews = [...after.keys()].filter((index) => !links.beforeOf.has(index))
  const grams = gramsOf([...readingsAt(before, freeOlds), ...readingsAt(after, freeNews)])
  const side = (
    readings: readonly Reading[],
    free: readonly number[],
    own: readonly Grams[],
    gaps: readonly Gap[],
  ): FreeSide => ({
    readings,
    free,
    grams: new Map(own.map((each, place) => [free[place] ?? -1, each])),
    gaps,
  })
  return {
    olds: side(before, freeOlds, grams.slice(0, freeOlds.length), gapsBefore(links, before.length)),
    news: side(after, freeNews, grams.slice(freeOlds.length), gapsAfter(links, after.length)),
  }
}

function readingsAt(readings: readonly Reading[], places: readonly number[]): readonly Reading[] {
  return places.flatMap((place) => readings[place] ?? [])
}
