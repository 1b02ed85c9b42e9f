import type { Repair } from '../model/finding.ts'
import { exactInteger } from '../numbers/exact.ts'
import { closedAt, INFINITE, type Interval, intersection, intersects } from '../numbers/interval.ts'
import { admissibleValues, admits, printedRange } from './admissible.ts'
import { numbersIn } from './expression.ts'
import { type RangeOfNumber, solveFor } from './range.ts'
import { allowedRange, type Relation } from './relation.ts'
import type { Judged } from './run-rules.ts'
import { slipOf } from './slips.ts'
import type { StatedNumber } from './stated-number.ts'

const ZERO = exactInteger(0)

/** Relations by the numbers that stand in them. */
export interface RelationIndex {
  /** All, broken or holding, that the number stands in. */
  at(place: string): readonly Judged[]
}

/** Only of the numbers of broken relations: no other is ever changed. */
export function indexRelations(judged: readonly Judged[]): RelationIndex {
  const byPlace = new Map<string, Judged[]>()
  for (const { relation, finding } of judged) {
    if (finding) for (const { place } of numbersOf(relation)) byPlace.set(place, [])
  }
  if (byPlace.size > 0) {
    for (const each of judged) {
      for (const { place } of numbersOf(each.relation)) byPlace.get(place)?.push(each)
    }
  }
  return { at: (place) => byPlace.get(place) ?? [] }
}

/** The claim first, then what it is computed from. */
export function numbersOf({ claim, computed }: Relation): readonly StatedNumber[] {
  return [claim, ...numbersIn(computed)]
}

/**
 * What a number may be for all its relations to hold, those that contain one of `others` left out: these are being
 * changed too. `undefined` where no value will do, or where it cannot be worked out.
 */
export function repairingRange(
  index: RelationIndex,
  stated: StatedNumber,
  others: ReadonlySet<string>,
): Interval | undefined {
  let allowed: Interval | undefined = {
    lowest: stated.neverNegative ? closedAt(ZERO) : INFINITE,
    highest: INFINITE,
  }
  for (const { relation, finding } of index.at(stated.place)) {
    if (numbersOf(relation).some(({ place }) => place !== stated.place && others.has(place))) continue
    const range = rangeFor(relation, stated)
    // A range that the number lies in already does not say how a broken relation could be mended by it.
    if (!range || (finding && intersects(range, stated.interval))) return undefined
    allowed = intersection(allowed, range)
    if (!allowed) return undefined
  }
  return admissibleValues(stated, allowed) ? allowed : undefined
}

/**
 * Whether numbers can be changed together, each within its range: `repairingRange` looks at one of them at a time and
 * leaves out the relations in which they meet.
 */
export function canChangeTogether(index: RelationIndex, ranges: ReadonlyMap<string, Interval>): boolean {
  return [...ranges.keys()].every((member) =>
    index.at(member).every(({ relation }) => {
      const meeting = numbersOf(relation).filter(({ place }) => ranges.has(place))
      return meeting.length < 2 || leavesRoom(relation, (stated) => ranges.get(stated.place) ?? stated.interval)
    }),
  )
}

/** Where nothing can be calculated nothing speaks against it. */
function leavesRoom(relation: Relation, rangeOfNumber: RangeOfNumber): boolean {
  const allowed = allowedRange(relation, rangeOfNumber)
  return !allowed || intersects(allowed, rangeOfNumber(relation.claim))
}

/** What a number may be for one relation to hold. */
export function rangeFor(relation: Relation, stated: StatedNumber): Interval | undefined {
  if (relation.claim.place === stated.place) return allowedRange(relation)
  return solveFor(relation.computed, stated, targetOf(relation))
}

/** Where the computed value must lie for the claim to hold. */
function targetOf({ compare, claim: { interval } }: Relation): Interval {
  switch (compare) {
    case 'equal':
      return interval
    case 'at-least':
      return { lowest: INFINITE, highest: interval.highest }
    case 'at-most':
      return { lowest: interval.lowest, highest: INFINITE }
  }
}

export function repairOf(stated: StatedNumber, allowed: Interval): Repair | undefined {
  const values = admissibleValues(stated, allowed)
  if (!values) return undefined
  const slip = slipOf(
    stated,
    (value) => admits(stated, allowed, value) && !(stated.neverNegative && value.isNegative()),
  )
  return {
    span: stated.span,
    label: stated.label,
    printed: stated.number.text,
    admissible: printedRange(stated, values),
    ...(slip ? { slip } : {}),
  }
}
