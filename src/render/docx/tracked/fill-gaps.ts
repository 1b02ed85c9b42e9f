import { inOrder, type Link } from './align.ts'

/** How alike two members of a list are: one may stand for the other, or they are the same. */
export type Likeness = 'equal' | 'alike' | 'different'

/**
 * Links more, between those that are there: first what is equal, then what is alike, each with the next that it may be
 * tied to. For lines of which nobody has said how they answer to one another: letterhead, title, signature.
 */
export function fillGaps<T>(
  before: readonly T[],
  after: readonly T[],
  links: readonly Link[],
  likeness: (old: T, young: T) => Likeness,
): readonly Link[] {
  const equal = between(before, after, links, (old, young) => likeness(old, young) === 'equal')
  return between(before, after, equal, (old, young) => likeness(old, young) !== 'different')
}

function between<T>(
  before: readonly T[],
  after: readonly T[],
  links: readonly Link[],
  mayLink: (old: T, young: T) => boolean,
): readonly Link[] {
  const kept = inOrder(links)
  const more: Link[] = []
  ;[...kept, { before: before.length, after: after.length }].forEach((end, at) => {
    let young = (kept[at - 1]?.after ?? -1) + 1
    for (let old = (kept[at - 1]?.before ?? -1) + 1; old < end.before; old++) {
      const found = after
        .slice(young, end.after)
        .findIndex((each) => before.slice(old, old + 1).some((one) => mayLink(one, each)))
      if (found < 0) continue
      more.push({ before: old, after: young + found })
      young += found + 1
    }
  })
  return [...kept, ...more]
}
