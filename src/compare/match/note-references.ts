import type { FootnoteId } from '../../model/document.ts'
import type { Reading } from '../text/reading.ts'
import { grouped } from './grouped.ts'
import type { Match } from './matches.ts'
import type { Hint } from './single-proposals.ts'

/** Behind the same word of the same passage stands the same note, even if all its words are new. */
const SAME_WORD = { leastAlike: 0, bonus: 0.2 }
const SAME_SENTENCE = { leastAlike: 0.25, bonus: 0.1 }

/** Who refers to a note: its first reference, and the match that the passage is in. */
interface Referrer {
  readonly match: Match
  readonly behind: string
}

export interface Referrers {
  readonly olds: ReadonlyMap<FootnoteId, Referrer>
  readonly news: ReadonlyMap<FootnoteId, Referrer>
}

/** Finds what first refers to each note of both sides. */
export function referrersOf(
  matches: readonly Match[],
  before: readonly Reading[],
  after: readonly Reading[],
): Referrers {
  const byOld = new Map(matches.flatMap((match) => match.olds.map((old) => [old, match] as const)))
  const byNew = new Map(matches.flatMap((match) => match.news.map((fresh) => [fresh, match] as const)))
  return { olds: firstReferrers(before, byOld), news: firstReferrers(after, byNew) }
}

/** What the places of their references say of the paragraphs of notes. */
export function hintsByReference(
  { olds, news }: Referrers,
  before: readonly Reading[],
  after: readonly Reading[],
): readonly Hint[] {
  const candidates = grouped(paragraphsWithReferrer(after, news), ({ referrer }) => referrer.match)
  return paragraphsWithReferrer(before, olds).flatMap((older) =>
    (candidates.get(older.referrer.match) ?? [])
      .filter(({ paragraph }) => paragraph === older.paragraph)
      .map((newer) => ({
        old: older.index,
        fresh: newer.index,
        ...(older.referrer.behind === newer.referrer.behind ? SAME_WORD : SAME_SENTENCE),
      })),
  )
}

/** The notes that hang on another passage than before. */
export function movedNotes(
  matches: readonly Match[],
  { olds, news }: Referrers,
  before: readonly Reading[],
  after: readonly Reading[],
): ReadonlySet<Match> {
  const referrerAt = (
    readings: readonly Reading[],
    index: number | undefined,
    referrers: ReadonlyMap<FootnoteId, Referrer>,
  ): Referrer | undefined => {
    const place = readings[index ?? -1]?.passage.place
    return place?.part === 'note' ? referrers.get(place.note) : undefined
  }
  const hasMoved = (match: Match): boolean => {
    const [old, fresh] = [referrerAt(before, match.olds[0], olds), referrerAt(after, match.news[0], news)]
    return old !== undefined && fresh !== undefined && old.match !== fresh.match
  }
  return new Set(matches.filter(hasMoved))
}

function firstReferrers(
  readings: readonly Reading[],
  matches: ReadonlyMap<number, Match>,
): ReadonlyMap<FootnoteId, Referrer> {
  const referrers = new Map<FootnoteId, Referrer>()
  readings.forEach(({ references }, index) => {
    const match = matches.get(index)
    for (const { note, behind } of references) {
      if (match && !referrers.has(note)) referrers.set(note, { match, behind })
    }
  })
  return referrers
}

interface ReferredParagraph {
  readonly index: number
  readonly paragraph: number
  readonly referrer: Referrer
}

function paragraphsWithReferrer(
  readings: readonly Reading[],
  referrers: ReadonlyMap<FootnoteId, Referrer>,
): readonly ReferredParagraph[] {
  return readings.flatMap(({ passage: { place } }, index) => {
    const referrer = place.part === 'note' ? referrers.get(place.note) : undefined
    return place.part === 'note' && referrer ? [{ index, paragraph: place.paragraph, referrer }] : []
  })
}
