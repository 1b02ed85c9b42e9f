import type { Passage, PassagePair, TextComparison } from '../model/comparison.ts'
import type { ReportDocument } from '../model/document.ts'
import { leadHints } from './match/lead-hints.ts'
import { linkFrame } from './match/link-frame.ts'
import { matchPassages } from './match/match-passages.ts'
import { type Match, matchesInOrder } from './match/matches.ts'
import { movedMatches } from './match/moved-matches.ts'
import { noteNames, sameNotes } from './match/note-numbering.ts'
import { hintsByReference, movedNotes, referrersOf } from './match/note-references.ts'
import { rememberingFold } from './text/fold-word.ts'
import { mergedPair, passagePair, splitPair } from './text/passage-pair.ts'
import { passagesOf } from './text/passages-of.ts'
import { type Reading, readingOf } from './text/reading.ts'
import type { PairRules } from './text/same-lines.ts'
import type { TextRules } from './text/units-of.ts'

/**
 * What became of every passage of a report. Between two drafts every figure counts; between two months the figures that
 * the text prints, and the name of the month, are taken as equal, since nobody can read that all of them differ.
 */
export function compareTexts(
  before: ReportDocument,
  after: ReportDocument,
  relation: 'drafts' | 'months',
): TextComparison {
  const fold = rememberingFold()
  const rulesOf = ({ period }: ReportDocument): TextRules =>
    relation === 'months' ? { fold, ownMonth: period } : { fold }
  const [olds, news] = [readingsOf(before, rulesOf(before)), readingsOf(after, rulesOf(after))]
  const text = matchText(olds.text, news.text)
  const referrers = referrersOf(text, olds.text, news.text)
  const notes = matchNotes(olds.notes, news.notes, hintsByReference(referrers, olds.notes, news.notes))
  const same = sameNotes(notes, olds.notes, news.notes)
  const names = noteNames(same)
  const rules: PairRules = {
    before: { ...rulesOf(before), noteKey: names.ofOld },
    after: { ...rulesOf(after), noteKey: names.ofNew },
  }
  return {
    passages: pairs(text, olds.text, news.text, movedMatches(text, olds.text, news.text), rules),
    notes: pairs(notes, olds.notes, news.notes, movedNotes(notes, referrers, olds.notes, news.notes), rules),
    renumbered: same.filter((note) => note.before !== note.after),
  }
}

interface Readings {
  readonly text: readonly Reading[]
  readonly notes: readonly Reading[]
}

function readingsOf(document: ReportDocument, rules: TextRules): Readings {
  const readings = passagesOf(document).map((passage) => readingOf(passage, rules))
  return {
    text: readings.filter(({ passage }) => passage.kind !== 'note'),
    notes: readings.filter(({ passage }) => passage.kind === 'note'),
  }
}

function matchText(before: readonly Reading[], after: readonly Reading[]): readonly Match[] {
  const matching = matchPassages(before, after, leadHints(before, after))
  linkFrame(matching.links, before, after)
  return matchesInOrder(matching, before.length, after.length)
}

function matchNotes(
  before: readonly Reading[],
  after: readonly Reading[],
  hints: Parameters<typeof matchPassages>[2],
): readonly Match[] {
  return matchesInOrder(matchPassages(before, after, hints), before.length, after.length)
}

function pairs(
  matches: readonly Match[],
  before: readonly Reading[],
  after: readonly Reading[],
  moved: ReadonlySet<Match>,
  rules: PairRules,
): readonly PassagePair[] {
  return matches.map((match) =>
    pairOf(passagesAt(before, match.olds), passagesAt(after, match.news), moved.has(match), rules),
  )
}

function pairOf(
  [old, ...olds]: readonly Passage[],
  [fresh, ...news]: readonly Passage[],
  moved: boolean,
  rules: PairRules,
): PassagePair {
  if (old && fresh) {
    if (olds.length > 0) return mergedPair([old, ...olds], fresh, rules)
    if (news.length > 0) return splitPair(old, [fresh, ...news], rules)
    return passagePair(old, fresh, moved, rules)
  }
  if (old) return { kind: 'removed', before: old }
  if (fresh) return { kind: 'added', after: fresh }
  throw new Error('a match of nothing')
}

function passagesAt(readings: readonly Reading[], places: readonly number[]): readonly Passage[] {
  return places.flatMap((place) => readings[place]?.passage ?? [])
}
