/** Places of two lists that answer to one another. */
export interface Link {
  readonly before: number
  readonly after: number
}

export type Aligned<T> =
  | { readonly state: 'both'; readonly before: T; readonly after: T }
  | { readonly state: 'removed'; readonly before: T }
  | { readonly state: 'added'; readonly after: T }

/**
 * Two lists as one, in the order of both: what has no link stands alone, what was removed before what was added. Of links
 * that cross, most are kept; what the others tie has moved, and is removed here and added there.
 */
export function align<T>(before: readonly T[], after: readonly T[], links: readonly Link[]): readonly Aligned<T>[] {
  const kept = inOrder(links)
  return [...kept, { before: before.length, after: after.length }].flatMap((link, at): readonly Aligned<T>[] => {
    const last = kept[at - 1] ?? { before: -1, after: -1 }
    return [
      ...before.slice(last.before + 1, link.before).map((each): Aligned<T> => ({ state: 'removed', before: each })),
      ...after.slice(last.after + 1, link.after).map((each): Aligned<T> => ({ state: 'added', after: each })),
      ...linked(before.slice(link.before, link.before + 1), after.slice(link.after, link.after + 1)),
    ]
  })
}

function linked<T>([before]: readonly T[], [after]: readonly T[]): readonly Aligned<T>[] {
  return before === undefined || after === undefined ? [] : [{ state: 'both', before, after }]
}

/** The longest run of links that grows on both sides (patience: the last of each length, and who came before it). */
export function inOrder(links: readonly Link[]): readonly Link[] {
  const sorted = [...links].sort((a, b) => a.before - b.before || b.after - a.after)
  const ends: Chain[] = []
  for (const link of sorted) {
    const at = firstNotBelow(ends, link.after)
    const previous = ends[at - 1]
    ends[at] = { link, ...(previous ? { previous } : {}) }
  }
  const chain: Link[] = []
  for (let end = ends.at(-1); end !== undefined; end = end.previous) chain.push(end.link)
  return chain.reverse()
}

interface Chain {
  readonly link: Link
  readonly previous?: Chain
}

function firstNotBelow(ends: readonly Chain[], after: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.link.after ?? 0) < after) low = middle + 1
    else high = middle
  }
  return low
}
