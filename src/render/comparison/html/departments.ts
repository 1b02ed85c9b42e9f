import type { Passage, ReportComparison } from '../../../model/comparison.ts'
import type { UnitId } from '../../../model/indicator.ts'
import { type Outline, passageOf } from '../outline.ts'
import { unitNames } from '../write-comparison.ts'

interface Department {
  /** Of the radio button that chooses it. */
  readonly key: string
  readonly name: string
  /** How many changes are its own. */
  readonly count: number
}

/** Whose each change is, for a page that shows those of one department alone. */
export interface Departments {
  readonly names: readonly Department[]
  /** Hides what is not the chosen department's. */
  readonly style: string
  /** To be set in the tag of a change; a change that is nobody's shows only with all. */
  attribute(owner: UnitId | undefined): string
  ownerOf(passage: Passage): UnitId | undefined
  nameOf(owner: UnitId | undefined): string
}

export function departmentsOf(comparison: ReportComparison, outline: Outline): Departments {
  const senders = new Map(
    [...comparison.before.facts.sources, ...comparison.after.facts.sources].map(({ file, unit }) => [file, unit]),
  )
  const ownerOf = ({ origin }: Passage): UnitId | undefined => origin && senders.get(origin.file)
  const counts = new Map<UnitId, number>()
  for (const owner of ownersIn(outline, ownerOf))
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  const unitName = unitNames(comparison)
  const keys = new Map([...counts.keys()].map((unit, index) => [unit, `dv-${index + 1}`]))
  const names = [...counts].map(([unit, count]) => ({ key: keys.get(unit) ?? '', name: unitName(unit), count }))
  return {
    names,
    style: names
      .map(({ key }) => `body:has(#${key}:checked) [data-dv]:not([data-dv="${key}"]){display:none}`)
      .join('\n'),
    attribute: (owner) => ` data-dv="${(owner === undefined ? undefined : keys.get(owner)) ?? ''}"`,
    ownerOf,
    nameOf: (owner) => (owner === undefined ? '' : unitName(owner)),
  }
}

function ownersIn(outline: Outline, ownerOf: Departments['ownerOf']): readonly (UnitId | undefined)[] {
  return [
    ...[...outline.alarms, ...outline.movements].map(({ first }) => first.owner),
    ...[...outline.onlyAfter, ...outline.onlyBefore].map(({ owner }) => owner),
    ...[...outline.texts, ...outline.notes].map((change) => ownerOf(passageOf(change))),
    ...outline.moves.map(({ after }) => ownerOf(after)),
    ...[...outline.data, ...outline.sent].map(({ owner }) => owner),
  ]
}
