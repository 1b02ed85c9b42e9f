import type { Figures } from '../../model/figure.ts'
import { mayBe } from '../direction-words.ts'
import { type DirectionPhrase, directionPhrases } from './direction-phrases.ts'
import { type SignedFigure, signedFigures } from './figure-signs.ts'
import type { Filled, ReadableText } from './readable-texts.ts'
import { saidOfLists } from './said-of-lists.ts'
import { sentencesOf } from './sentences.ts'

/** A word of direction, and the comparing figures that it is said of. */
export interface SaidOfFigures {
  readonly said: string
  readonly start: number
  readonly end: number
  /** Those that went another way. */
  readonly against: readonly SignedFigure[]
}

/** Nothing but a bracket, a comma or a colon parts the words from the figure that follows. */
const BESIDE = /^\s*[,(:–-]?\s*$/u
const ALL = /(?<!\p{L})đều\s+$/iu
const MOST_BEFORE = 20
/** One of a group may go its own way. */
const EXCEPTION = /(?<!\p{L})(?:trừ|riêng|ngoại trừ|chỉ có|nhưng|song)(?!\p{L})/iu

/** Words of direction whose figure stands beside them, or whose figures are listed after them. */
export function saidOfFigures(figures: Figures, text: ReadableText): readonly SaidOfFigures[] {
  const inSentences = sentencesOf(text.text).flatMap((sentence) =>
    directionPhrases(sentence.text).flatMap((phrase): SaidOfFigures[] => {
      const start = sentence.start + phrase.start
      const after = { start: sentence.start + phrase.end, end: sentence.start + sentence.text.length }
      const isOfAll = ALL.test(sentence.text.slice(Math.max(0, phrase.start - MOST_BEFORE), phrase.start))
      const calls = isOfAll ? listedAfter(text, after) : besideOf(text, after)
      const of = calls.flatMap((each) => signedFigures(figures, each)).filter((each) => each.versus === phrase.versus)
      return of.length === 0 ? [] : [saidOf(phrase, start, of)]
    }),
  )
  return [...inSentences, ...saidOfLists(figures, text)]
}

function saidOf({ word, text }: DirectionPhrase, start: number, of: readonly SignedFigure[]): SaidOfFigures {
  return { said: text, start, end: start + text.length, against: of.filter(({ range }) => !mayBe(word, range)) }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** `tăng so với cùng kỳ (giảm 5%)`. */
function besideOf({ text, filled }: ReadableText, { start }: Stretch): readonly Filled[] {
  const next = filled.find((each) => each.start >= start)
  return next?.inlines[0]?.kind === 'figure' && BESIDE.test(text.slice(start, next.start)) ? [next] : []
}

/** `đều giảm so với cùng kỳ`, with all that it is said of in a note or after a colon. */
function listedAfter({ text, filled, noteAt }: ReadableText, { start, end }: Stretch): readonly Filled[] {
  const note = noteAt(start)
  const rest = text.slice(start, end)
  if (EXCEPTION.test(note ? note.text : rest)) return []
  if (note) return note.filled
  return /^\s*[:(]/.test(rest) ? filled.filter((each) => each.start >= start && each.start < end) : []
}
