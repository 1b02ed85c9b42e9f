/** What two lists have in common by key, and what each has alone; in the order of the newer list, the older one's rest after it. */
export function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (each: T) => string,
): readonly { readonly before?: T; readonly after?: T }[] {
  const old = new Map(before.map((each) => [keyOf(each), each]))
  const now = new Set(after.map(keyOf))
  return [
    ...after.map((each) => {
      const match = old.get(keyOf(each))
      return match === undefined ? { after: each } : { before: match, after: each }
    }),
    ...before.filter((each) => !now.has(keyOf(each))).map((each) => ({ before: each })),
  ]
}
