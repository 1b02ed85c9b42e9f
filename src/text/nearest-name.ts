import { fold } from './fold.ts'

/**
 * The known name that a mistyped one most probably meant: the nearest, else the only one that it begins. `undefined`
 * where nothing is near enough to be a help.
 */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  return nearestSpelling(typed, names) ?? onlyBegun(typed, names)
}

/** Shorter beginnings say too little. */
const FEWEST_LETTERS = 4

function onlyBegun(typed: string, known: readonly string[]): string | undefined {
  const wanted = fold(typed)
  if (wanted.length < FEWEST_LETTERS) return undefined
  const begun = known.filter((name) => fold(name).startsWith(wanted))
  return begun.length === 1 ? begun[0] : undefined
}

function nearestSpelling(typed: string, known: readonly string[]): string | undefined {
  const wanted = fold(typed)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const name of known) {
    const distance = editDistance(wanted, fold(name), bestDistance)
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours; gives up (returning `limit`) once it cannot stay below it. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...current) >= limit) return limit
    beforeLast = last
    last = current
  }
  return at(last, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
