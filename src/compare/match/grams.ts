import type { Reading } from '../text/reading.ts'
import { masked, NUMBER } from './masked.ts'

/** The words and pairs of neighbouring words of a passage, as numbers in ascending order; one that comes twice stands twice. */
export type Grams = Float64Array

/** More words than any language has; a pair of two still is a whole number that a float holds. */
const MOST_WORDS = 2 ** 25
const WORD = /[\p{L}\p{N}{]/u

/** Counts the grams of many passages by one numbering, which does not depend on their order. */
export function gramsOf(readings: readonly Reading[]): readonly Grams[] {
  const lines = readings.map(maskedLines)
  const words = [...new Set(lines.flat(2))].sort()
  if (words.length >= MOST_WORDS) throw new Error('too many words to compare')
  const numbers = new Map(words.map((word, index) => [word, index + 1]))
  return lines.map((each) => Float64Array.from(each.flatMap((line) => gramsOfLine(line, numbers))).sort())
}

/**
 * Dice's measure: the share of two passages' grams that both have, 0 to 1.
 */
export function dice(left: Grams, right: Grams): number {
  const sum = left.length + right.length
  return sum === 0 ? 0 : (2 * commonGrams(left, right)) / sum
}

/** How many grams both have. */
export function commonGrams(left: Grams, right: Grams): number {
  let [common, i, j] = [0, 0, 0]
  while (i < left.length && j < right.length) {
    const difference = (left[i] ?? 0) - (right[j] ?? 0)
    if (difference === 0) common++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return common
}

/** What `whole` has beyond `part`. */
export function gramsWithout(whole: Grams, part: Grams): Grams {
  const rest: number[] = []
  let j = 0
  for (const gram of whole) {
    while (j < part.length && (part[j] ?? 0) < gram) j++
    if (part[j] === gram) j++
    else rest.push(gram)
  }
  return Float64Array.from(rest)
}

/**
 * The words that tell a passage from others: no punctuation, and no digits, since figures change from draft to draft.
 * Rows are mostly figures and would all be alike: of them the numbers are left out.
 */
function maskedLines({ says, family }: Reading): readonly (readonly string[])[] {
  const lines = says.split('\n').map((line) =>
    line
      .split(' ')
      .filter((key) => WORD.test(key))
      .map(masked),
  )
  if (family !== 'row') return lines
  const words = lines.flat().filter((word) => word !== NUMBER)
  return words.length > 0 ? [words] : lines
}

function gramsOfLine(line: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  const own = line.map((word) => numbers.get(word) ?? 0)
  return own.flatMap((word, index) => {
    const next = own[index + 1]
    return next === undefined ? [word] : [word, word * MOST_WORDS + next]
  })
}
