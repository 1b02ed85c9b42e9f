import type { TextComparison } from '../../model/comparison.ts'
import type { FootnoteId } from '../../model/document.ts'
import type { Reading } from '../text/reading.ts'
import { NOTE } from '../text/units-of.ts'
import type { Match } from './matches.ts'

type Renumbered = TextComparison['renumbered'][number]

/** Which notes are the same note: those whose paragraphs answer to one another, one for one, those with most first. */
export function sameNotes(
  matches: readonly Match[],
  before: readonly Reading[],
  after: readonly Reading[],
): readonly Renumbered[] {
  const votes = new Map<string, Renumbered & { count: number }>()
  for (const { olds, news } of matches) {
    for (const old of olds) {
      for (const fresh of news) {
        const pair = { before: noteAt(before, old), after: noteAt(after, fresh) }
        const key = `${pair.before} ${pair.after}`
        votes.set(key, { ...pair, count: (votes.get(key)?.count ?? 0) + 1 })
      }
    }
  }
  return oneForOne([...votes.values()].sort((left, right) => right.count - left.count || order(left) - order(right)))
}

/** Names for the notes of both sides: one name for what is the same note. */
export function noteNames(same: readonly Renumbered[]): {
  readonly ofOld: (note: FootnoteId) => string
  readonly ofNew: (note: FootnoteId) => string
} {
  const oldOf = new Map(same.map(({ before, after }) => [after, before]))
  return {
    ofOld: (note) => `${NOTE}${note}`,
    ofNew: (note) => {
      const old = oldOf.get(note)
      return old === undefined ? `${NOTE}new ${note}` : `${NOTE}${old}`
    },
  }
}

function oneForOne(pairs: readonly Renumbered[]): readonly Renumbered[] {
  const [olds, news] = [new Set<FootnoteId>(), new Set<FootnoteId>()]
  const taken: Renumbered[] = []
  for (const { before, after } of pairs) {
    if (olds.has(before) || news.has(after)) continue
    olds.add(before)
    news.add(after)
    taken.push({ before, after })
  }
  return taken.sort((left, right) => left.after - right.after)
}

/** Whichever side is the older: those that are least far apart first. */
function order({ before, after }: Renumbered): number {
  return Math.abs(before - after) * 2 ** 20 + before + after
}

function noteAt(readings: readonly Reading[], index: number): FootnoteId {
  const place = readings[index]?.passage.place
  if (place?.part !== 'note') throw new Error('no paragraph of a note')
  return place.note
}
