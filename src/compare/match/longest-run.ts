/** Two passages, or two bundles by their first ones, that answer to one another. */
export interface Crossing {
  readonly old: number
  readonly fresh: number
  /** How much stays where it is if this one does. */
  readonly words: number
  /** The same whichever side is the older; decides between runs that are equal in all else. */
  readonly lot: number
}

/** Of all that ends at some place: how many stay, with how many words, and the last of them. */
interface Run {
  readonly count: number
  readonly words: number
  readonly lot: number
  readonly last: Crossing
  readonly rest: Run | undefined
}

/**
 * The longest run that has the same order on both sides; of equally long ones that with most words. What is not in it
 * has moved.
 */
export function longestRun(crossings: readonly Crossing[]): ReadonlySet<Crossing> {
  const size = crossings.reduce((most, { fresh }) => Math.max(most, fresh), 0) + 1
  const best = bestRuns(size)
  for (const last of [...crossings].sort((left, right) => left.old - right.old)) {
    const rest = best.before(last.fresh)
    best.put(last.fresh, {
      count: (rest?.count ?? 0) + 1,
      words: (rest?.words ?? 0) + last.words,
      lot: (rest?.lot ?? 0) + last.lot,
      last,
      rest,
    })
  }
  const run = new Set<Crossing>()
  for (let each = best.before(size); each; each = each.rest) run.add(each.last)
  return run
}

/** The best run among those that end before a place of the newer side, kept in a binary indexed tree. */
function bestRuns(size: number): {
  readonly before: (place: number) => Run | undefined
  readonly put: (place: number, run: Run) => void
} {
  const tree: (Run | undefined)[] = Array.from({ length: size + 1 })
  return {
    before: (place) => {
      let best: Run | undefined
      for (let node = place; node > 0; node -= node & -node) best = better(best, tree[node])
      return best
    },
    put: (place, run) => {
      for (let node = place + 1; node <= size; node += node & -node) tree[node] = better(tree[node], run)
    },
  }
}

function better(left: Run | undefined, right: Run | undefined): Run | undefined {
  if (!left || !right) return left ?? right
  return (right.count - left.count || right.words - left.words || right.lot - left.lot) > 0 ? right : left
}
