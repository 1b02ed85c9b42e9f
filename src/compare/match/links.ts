/** Which passages answer to one another so far, by their places in the two lists; each has one other at most. */
export interface Links {
  readonly afterOf: Map<number, number>
  readonly beforeOf: Map<number, number>
}

export function noLinks(): Links {
  return { afterOf: new Map(), beforeOf: new Map() }
}

export function link({ afterOf, beforeOf }: Links, before: number, after: number): void {
  afterOf.set(before, after)
  beforeOf.set(after, before)
}

/** Whether neither of the two has been given away. */
export function areFree({ afterOf, beforeOf }: Links, before: number, after: number): boolean {
  return !afterOf.has(before) && !beforeOf.has(after)
}
