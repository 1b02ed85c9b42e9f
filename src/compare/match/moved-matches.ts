import type { Reading } from '../text/reading.ts'
import { type Crossing, longestRun } from './longest-run.ts'
import type { Match } from './matches.ts'

const LOTS = 2 ** 20

/** What has left its place: the matches outside the longest run that has one order on both sides. */
export function movedMatches(
  matches: readonly Match[],
  before: readonly Reading[],
  after: readonly Reading[],
): ReadonlySet<Match> {
  const crossings = new Map<Crossing, Match>()
  for (const match of matches) {
    const [old, fresh] = [match.olds[0], match.news[0]]
    if (old === undefined || fresh === undefined) continue
    const ends = [before[old], after[fresh]].flatMap((reading) => reading ?? [])
    // Nobody sees an empty line move.
    if (ends.every(({ says }) => says === '')) continue
    crossings.set({ old, fresh, words: wordsIn(ends), lot: lotOf(ends) }, match)
  }
  const staying = longestRun([...crossings.keys()])
  return new Set([...crossings].flatMap(([crossing, match]) => (staying.has(crossing) ? [] : [match])))
}

function wordsIn(ends: readonly Reading[]): number {
  return ends.reduce((count, { says }) => count + says.split(' ').length, 0)
}

function lotOf(ends: readonly Reading[]): number {
  return ends.reduce((sum, { family, says }) => sum + hash(`${family} ${says}`), 0)
}

function hash(text: string): number {
  let hash = 7
  for (let index = 0; index < text.length; index++) hash = (hash * 31 + text.charCodeAt(index)) % LOTS
  return hash
}
