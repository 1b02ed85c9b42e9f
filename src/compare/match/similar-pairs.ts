import type { FreeSide } from './free-sides.ts'
import { commonGrams, type Grams } from './grams.ts'
import { grouped } from './grouped.ts'

/** Two passages that are worth a look. */
export interface SimilarPair {
  readonly old: number
  readonly fresh: number
  readonly common: number
}

/** By so many of its rarest grams a passage looks for others. */
const RAREST = 8
/** What more passages than these have in common tells none of them from the others. */
const TOO_COMMON = 60
/** Between two links all are compared with all, up to so many pairs. */
const MOST_PAIRS_IN_GAP = 400

/**
 * Pairs that may answer to one another: they share one of the rarest grams of either, or stand between the same
 * neighbours. All pairs would be a hundred million where a report has ten thousand passages.
 */
export function similarPairs(
  before: FreeSide,
  after: FreeSide,
  hints: readonly Pick<SimilarPair, 'old' | 'fresh'>[],
): readonly SimilarPair[] {
  const seen = new Map<number, Set<number>>()
  const pairs: SimilarPair[] = []
  const look = (old: number, fresh: number): void => {
    const partners = seen.get(old) ?? new Set()
    if (partners.has(fresh)) return
    seen.set(old, partners.add(fresh))
    const [left, right] = [before.grams.get(old), after.grams.get(fresh)]
    if (!left || !right || before.readings[old]?.family !== after.readings[fresh]?.family) return
    pairs.push({ old, fresh, common: commonGrams(left, right) })
  }
  for (const { old, fresh } of hints) look(old, fresh)
  pairsByGrams(before, after, look)
  pairsByGap(before, after, look)
  return pairs
}

function pairsByGrams(before: FreeSide, after: FreeSide, look: (old: number, fresh: number) => void): void {
  const olds = holders(before)
  const news = holders(after)
  const count = (gram: number): number => {
    const [left, right] = [olds.get(gram)?.length ?? 0, news.get(gram)?.length ?? 0]
    return left > 0 && right > 0 ? left + right : Number.POSITIVE_INFINITY
  }
  for (const old of before.free) {
    for (const gram of rarest(before.grams.get(old), count)) for (const fresh of news.get(gram) ?? []) look(old, fresh)
  }
  for (const fresh of after.free) {
    for (const gram of rarest(after.grams.get(fresh), count)) for (const old of olds.get(gram) ?? []) look(old, fresh)
  }
}

/** Which passages have a gram. */
function holders({ free, grams }: FreeSide): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  for (const index of free) {
    for (const gram of new Set(grams.get(index))) {
      const others = holders.get(gram)
      if (others) others.push(index)
      else holders.set(gram, [index])
    }
  }
  return holders
}

function rarest(grams: Grams = new Float64Array(), count: (gram: number) => number): readonly number[] {
  return [...new Set(grams)]
    .map((gram) => ({ gram, count: count(gram) }))
    .filter((each) => each.count <= TOO_COMMON)
    .sort((left, right) => left.count - right.count || left.gram - right.gram)
    .slice(0, RAREST)
    .map(({ gram }) => gram)
}

function pairsByGap(before: FreeSide, after: FreeSide, look: (old: number, fresh: number) => void): void {
  for (const side of ['above', 'below'] as const) {
    const olds = grouped(before.free, (index) => before.gaps[index]?.[side])
    for (const [gap, news] of grouped(after.free, (index) => after.gaps[index]?.[side])) {
      const others = olds.get(gap) ?? []
      if (others.length * news.length > MOST_PAIRS_IN_GAP) continue
      for (const old of others) for (const fresh of news) look(old, fresh)
    }
  }
}
