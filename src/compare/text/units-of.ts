import type { Word } from '../../model/comparison.ts'
import type { FootnoteId } from '../../model/document.ts'
import type { Period } from '../../model/period.ts'
import { ownMonthMasked } from './own-month.ts'

/** Begins the key of a reference to a note: no word does. */
export const NOTE = '\ufffc'

/** Words that are compared as one: mostly a single one. */
export interface Unit {
  /** Units with one key say the same. Without blanks. */
  readonly key: string
  readonly words: readonly Word[]
}

/** How the words of one side are read, notes apart. */
export interface TextRules {
  /** The key of a word: what it says, whichever way it is spelled. */
  readonly fold: (text: string) => string
  /** Between two months: the report's own. Then a figure is the same whatever it amounts to, and so is the month's name. */
  readonly ownMonth?: Period
}

/** How the words of one side are read. */
export interface ReadingRules extends TextRules {
  /** A note by what it is to both sides, whatever its number: `NOTE` and a name. */
  readonly noteKey: (note: FootnoteId) => string
}

/** The units of a line. A word of blanks alone belongs to its neighbour. */
export function unitsOf(words: readonly Word[], { fold, noteKey, ownMonth }: ReadingRules): readonly Unit[] {
  const units: { key: string; words: Word[] }[] = []
  for (const word of words) {
    const last = units.at(-1)
    const masked = ownMonth && word.figure !== undefined ? `{${word.figure}}` : undefined
    const key = masked ?? (word.note === undefined ? fold(word.text) : noteKey(word.note))
    const continues = key === '' || (masked !== undefined && masked === last?.key)
    if (last && continues) last.words.push(word)
    else units.push({ key, words: [word] })
  }
  return ownMonth ? ownMonthMasked(units, ownMonth) : units
}
