import type { Matching } from './match-passages.ts'

/** What answers to what, by places: one or more on either side; one side is empty where something was added or removed. */
export interface Match {
  readonly olds: readonly number[]
  readonly news: readonly number[]
}

/** Every passage of either side in exactly one match, in the order of the newer side; what was removed comes after what it followed. */
export function matchesInOrder(
  { links, bundles }: Matching,
  beforeCount: number,
  afterCount: number,
): readonly Match[] {
  const matches = [...bundles, ...[...links.afterOf].map(([old, fresh]) => ({ olds: [old], news: [fresh] }))]
  const byOld = new Map(matches.flatMap((match) => match.olds.map((old) => [old, match] as const)))
  const byNew = new Map(matches.flatMap((match) => match.news.map((fresh) => [fresh, match] as const)))
  const removed = removedBehind(byOld, beforeCount)
  const ordered: Match[] = [...(removed.get(undefined) ?? [])]
  for (let fresh = 0; fresh < afterCount; fresh++) {
    const match = byNew.get(fresh) ?? { olds: [], news: [fresh] }
    if (match.news[0] === fresh) ordered.push(match, ...(removed.get(match) ?? []))
  }
  return ordered
}

/** What was removed, by the match of the passage above it; `undefined` for the top. */
function removedBehind(
  byOld: ReadonlyMap<number, Match>,
  count: number,
): ReadonlyMap<Match | undefined, readonly Match[]> {
  const behind = new Map<Match | undefined, Match[]>()
  let above: Match | undefined
  for (let old = 0; old < count; old++) {
    const match = byOld.get(old)
    const removed = { olds: [old], news: [] }
    const others = behind.get(above)
    if (match) above = match
    else if (others) others.push(removed)
    else behind.set(above, [removed])
  }
  return behind
}
