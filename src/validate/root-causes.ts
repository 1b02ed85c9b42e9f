import type { Finding } from '../model/finding.ts'
import { intersects } from '../numbers/interval.ts'
import { explainedTogether, largestPartMended } from './partial-roots.ts'
import { indexRelations, numbersOf, type RelationIndex, repairingRange, repairOf } from './repairs.ts'
import type { Judged } from './run-rules.ts'
import { singleRepairs, smallestRepair } from './smallest-repairs.ts'
import type { StatedNumber } from './stated-number.ts'

/** A broken relation, with its finding. */
type Broken = Judged & { readonly finding: Finding }

/** The findings of broken relations, each root with its repairs and, under it, what it breaks besides. */
export function gatherUnderRoots(judged: readonly Judged[]): readonly Finding[] {
  const broken = judged.filter((each): each is Broken => each.finding !== undefined)
  const index = indexRelations(judged)
  return linkedGroups(broken).flatMap((group) => rootsOf(index, group))
}

/** Relations that share a number, directly or through others, may have one root. */
function linkedGroups(broken: readonly Broken[]): readonly (readonly Broken[])[] {
  const order = new Map(broken.map((each, at) => [each, at]))
  const byPlace = brokenByPlace(broken)
  const left = new Set(broken)
  const groups: Broken[][] = []
  for (const first of broken) {
    if (!left.delete(first)) continue
    const group = [first]
    // The group grows while it is walked, until nothing that it touches is left outside.
    for (const each of group) {
      for (const { place } of numbersOf(each.relation)) {
        for (const other of byPlace.get(place) ?? []) if (left.delete(other)) group.push(other)
      }
    }
    groups.push(group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
  }
  return groups
}

function brokenByPlace(broken: readonly Broken[]): ReadonlyMap<string, readonly Broken[]> {
  const byPlace = new Map<string, Broken[]>()
  for (const each of broken) {
    for (const { place } of numbersOf(each.relation)) {
      const known = byPlace.get(place)
      if (known) known.push(each)
      else byPlace.set(place, [each])
    }
  }
  return byPlace
}

/** One root for each number of the smallest repair; where there is none, one for each part that has its own. */
function rootsOf(index: RelationIndex, group: readonly Broken[]): readonly Finding[] {
  const repair = smallestRepair(index, group)
  if (repair.length === 0) return partialRoots(index, group)
  const left = new Set(group)
  return repair.flatMap((member) => {
    const mended = [...left].filter(({ relation }) => numbersOf(relation).some(({ place }) => place === member.place))
    for (const each of mended) left.delete(each)
    const others = repair.filter((each) => each !== member)
    return mended.length === 0 ? [] : [root(mended, repairsFor(index, mended, others))]
  })
}

/** Several slips at once: what one number mends comes first, and the rest as it might hang together. */
function partialRoots(index: RelationIndex, group: readonly Broken[]): readonly Finding[] {
  const mended: Finding[] = []
  let left = group
  for (;;) {
    const part = largestPartMended(index, left)
    if (!part) break
    mended.push(root(part, repairsFor(index, part, [])))
    left = left.filter((each) => !part.includes(each))
  }
  return [...mended, ...explainedTogether(left).map((each) => root(each, []))]
}

interface Mending {
  readonly stated: StatedNumber
  readonly repair: NonNullable<ReturnType<typeof repairOf>>
}

function repairsFor(
  index: RelationIndex,
  mended: readonly Broken[],
  others: readonly StatedNumber[],
): readonly Mending[] {
  const changing = new Set(others.map(({ place }) => place))
  return singleRepairs(index, mended, others).flatMap((stated) => {
    const allowed = repairingRange(index, stated, changing)
    // What the number already lies in says nothing: only together with the others could it be told what it should be.
    const repair = allowed && !intersects(allowed, stated.interval) ? repairOf(stated, allowed) : undefined
    return repair ? [{ stated, repair }] : []
  })
}

/**
 * The root is the finding whose own claim would mend all, else the first that its department itself stated. It is always
 * one of the gravest: an error that follows from a remark would be neither counted nor keep a report from being issued.
 */
function root(group: readonly Broken[], mendings: readonly Mending[]): Finding {
  const claims = new Set(mendings.map(({ stated }) => stated.place))
  const gravest = gravestOf(group)
  const chosen =
    gravest.find(({ relation }) => claims.has(relation.claim.place)) ??
    gravest.find(({ relation }) => relation.claim.provenance === 'stated') ??
    gravest[0]
  if (!chosen) throw new Error('a root without a relation')
  const consequences = group.filter((each) => each !== chosen).map(({ finding }) => finding)
  return {
    ...chosen.finding,
    ...(mendings.length > 0 ? { repairs: mendings.map(({ repair }) => repair) } : {}),
    ...(consequences.length > 0 ? { consequences } : {}),
  }
}

function gravestOf(group: readonly Broken[]): readonly Broken[] {
  const worst = (['error', 'warning'] as const).find((each) => group.some(({ finding }) => finding.severity === each))
  return group.filter(({ finding }) => finding.severity === (worst ?? 'information'))
}
