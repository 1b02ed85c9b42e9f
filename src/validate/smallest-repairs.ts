import type { Interval } from '../numbers/interval.ts'
import { canChangeTogether, numbersOf, type RelationIndex, repairingRange } from './repairs.ts'
import type { Judged } from './run-rules.ts'
import type { StatedNumber } from './stated-number.ts'

/** Larger sets explain nothing to a person, and their number grows without bound. */
const MOST_NUMBERS = 3

/** Sets of three out of more numbers than this are too many to try. */
const MOST_CANDIDATES = 40

/**
 * The first smallest set of numbers whose change mends every broken relation of a group; empty where none of at most
 * three does. Sets are tried in the order of the numbers' places.
 */
export function smallestRepair(index: RelationIndex, broken: readonly Judged[]): readonly StatedNumber[] {
  const candidates = candidatesOf(broken)
  const relations = placesOf(broken)
  const alone = firstFeasible(index, relations, candidates, 1)
  if (alone || candidates.length > MOST_CANDIDATES) return alone ?? []
  const hopeful = hopefulOf(index, candidates)
  for (let size = 2; size <= MOST_NUMBERS; size++) {
    const set = firstFeasible(index, relations, hopeful, size)
    if (set) return set
  }
  return []
}

function firstFeasible(
  index: RelationIndex,
  relations: readonly ReadonlySet<string>[],
  candidates: readonly StatedNumber[],
  size: number,
): readonly StatedNumber[] | undefined {
  for (const set of setsOf(candidates, size)) {
    if (touchesAll(set, relations) && isFeasible(index, set)) return set
  }
  return undefined
}

/** A number that no value would do for though all others may change is in no set: changing fewer leaves less room. */
function hopefulOf(index: RelationIndex, candidates: readonly StatedNumber[]): readonly StatedNumber[] {
  const places = candidates.map(({ place }) => place)
  return candidates.filter(
    (each) => repairingRange(index, each, new Set(places.filter((place) => place !== each.place))) !== undefined,
  )
}

/** All numbers each of which alone mends these relations while `others` are changed too. */
export function singleRepairs(
  index: RelationIndex,
  broken: readonly Judged[],
  others: readonly StatedNumber[],
): readonly StatedNumber[] {
  const relations = placesOf(broken)
  const changing = new Set(others.map(({ place }) => place))
  return candidatesOf(broken).filter(
    (each) => !changing.has(each.place) && touchesAll([each], relations) && isFeasible(index, [...others, each]),
  )
}

/** The numbers of broken relations, in the order of their places. */
export function candidatesOf(broken: readonly Judged[]): readonly StatedNumber[] {
  const byPlace = new Map(
    broken.flatMap(({ relation }) => numbersOf(relation).map((each) => [each.place, each] as const)),
  )
  return [...byPlace.values()].sort(
    ({ span: a }, { span: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}

/** Where the numbers of each relation stand. */
function placesOf(broken: readonly Judged[]): readonly ReadonlySet<string>[] {
  return broken.map(({ relation }) => new Set(numbersOf(relation).map(({ place }) => place)))
}

function touchesAll(set: readonly StatedNumber[], relations: readonly ReadonlySet<string>[]): boolean {
  return relations.every((places) => set.some(({ place }) => places.has(place)))
}

function isFeasible(index: RelationIndex, set: readonly StatedNumber[]): boolean {
  const places = new Set(set.map(({ place }) => place))
  const ranges = new Map<string, Interval>()
  for (const member of set) {
    const range = repairingRange(index, member, places)
    if (!range) return false
    ranges.set(member.place, range)
  }
  return canChangeTogether(index, ranges)
}

function* setsOf(candidates: readonly StatedNumber[], size: number, from = 0): Generator<readonly StatedNumber[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let at = from; at < candidates.length; at++) {
    const first = candidates[at]
    if (!first) continue
    for (const rest of setsOf(candidates, size - 1, at + 1)) yield [first, ...rest]
  }
}
