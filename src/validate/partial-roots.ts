import { type Interval, intersection, intersects } from '../numbers/interval.ts'
import { numbersOf, type RelationIndex, rangeFor, repairingRange } from './repairs.ts'
import type { Judged } from './run-rules.ts'
import { candidatesOf } from './smallest-repairs.ts'

/** Numbers that are tried alone in a group that no few numbers mend; more would be a system, not a slip. */
const MOST_CANDIDATES = 200

/** The part of a group that one number alone mends, the largest such part; `undefined` where there is none. */
export function largestPartMended<T extends Judged>(
  index: RelationIndex,
  group: readonly T[],
): readonly T[] | undefined {
  const candidates = candidatesOf(group)
  if (candidates.length > MOST_CANDIDATES) return undefined
  const nothingElse: ReadonlySet<string> = new Set()
  let largest: readonly T[] | undefined
  for (const candidate of candidates) {
    const part = group.filter(({ relation }) => numbersOf(relation).some(({ place }) => place === candidate.place))
    if (part.length <= (largest?.length ?? 0)) continue
    if (repairingRange(index, candidate, nothingElse)) largest = part
  }
  return largest
}

/**
 * Relations of one indicator stay together where one claim is contradicted by all, or where a number in all of them
 * might be their root, were it not for others that it would break. What no number explains is another contradiction.
 */
export function explainedTogether<T extends Judged>(group: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = []
  for (const each of group) {
    const indicator = indicatorOf(each)
    const part = parts.find(
      (known) => known.some((other) => indicatorOf(other) === indicator) && haveCommonRoot([...known, each]),
    )
    if (part) part.push(each)
    else parts.push([each])
  }
  return parts
}

function indicatorOf({ relation }: Judged): string {
  const [indicator = ''] = relation.subject.split(':')
  return indicator
}

function haveCommonRoot(relations: readonly Judged[]): boolean {
  const [first, ...others] = relations
  if (!first) return false
  if (others.every(({ relation }) => relation.claim.place === first.relation.claim.place)) return true
  return numbersOf(first.relation).some((stated) => {
    let allowed: Interval | undefined = rangeFor(first.relation, stated)
    if (allowed && intersects(allowed, stated.interval)) return false
    for (const { relation } of others) {
      if (!allowed || !numbersOf(relation).some(({ place }) => place === stated.place)) return false
      const range = rangeFor(relation, stated)
      allowed = range && intersection(allowed, range)
    }
    return allowed !== undefined
  })
}
