/** Chance that is the same on every run: a linear congruence by Knuth. */
export interface Chance {
  readonly upTo: (bound: number) => number
  readonly of: <Entry>(entries: readonly Entry[]) => Entry
}

export function chance(seed: number): Chance {
  let state = (seed * 2654435761) % 2 ** 32
  const upTo = (bound: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const of = <Entry>(entries: readonly Entry[]): Entry => {
    const entry = entries[upTo(entries.length)]
    if (entry === undefined) throw new Error('nothing to choose from')
    return entry
  }
  return { upTo, of }
}
