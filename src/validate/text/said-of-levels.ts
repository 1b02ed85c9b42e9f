import type { Figure } from '../../model/figure.ts'
import { mayBe } from '../direction-words.ts'
import type { Facts } from '../facts.ts'
import { mainLevelOf } from '../held.ts'
import { type Sign, signOfComparison, signOfPlan } from '../signs.ts'
import { type DirectionPhrase, directionPhrases } from './direction-phrases.ts'
import type { Filled, ReadableText } from './readable-texts.ts'
import { sentencesOf } from './sentences.ts'

/** A word of direction said of a level that was printed just before it, and what the numbers say. */
export interface SaidOfLevel {
  readonly phrase: DirectionPhrase
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly sign: Sign
  readonly holds: boolean
}

/** What may stand between a number and the words about it: its noun and a comma, no new subject. */
const SAME_SUBJECT = /^(?:(?:\s+\p{L}+){1,4}\s*[,(]|\s*[,(]?)\s*(?:(?:nhưng|song|và|đã|vẫn|tiếp tục|hiện|đang)\s+)*$/iu

/** `{{thang "x"}} vụ, giảm so với tháng trước` */
export function saidOfLevels(facts: Facts, text: ReadableText): readonly SaidOfLevel[] {
  return sentencesOf(text.text).flatMap((sentence) => {
    const phrases = directionPhrases(sentence.text)
    const end = sentence.start + sentence.text.length
    const filled = phrases.length === 0 ? [] : text.filled.filter(({ start }) => start >= sentence.start && start < end)
    return phrases.flatMap((phrase) => {
      const start = sentence.start + phrase.start
      const before = filled.filter((each) => each.end <= start)
      const last = before.at(-1)
      if (!last || !SAME_SUBJECT.test(text.text.slice(last.end, start))) return []
      const sign = signOf(facts, last, phrase)
      if (!sign) return []
      const others = before.slice(0, -1).flatMap((each) => signOf(facts, each, phrase) ?? [])
      const end = sentence.start + phrase.end
      const printed = text.text.slice(last.start, last.end)
      return [{ phrase, start, end, printed, sign, holds: holdsFor(phrase, sign, others) }]
    })
  })
}

/** Where another number of the sentence may be meant, nothing is certain. */
function holdsFor({ word }: DirectionPhrase, sign: Sign, others: readonly Sign[]): boolean {
  return [sign, ...others].some((each) => each.kind === 'none' || mayBe(word, each.range))
}

function signOf(facts: Facts, { inlines }: Filled, { versus }: DirectionPhrase): Sign | undefined {
  const [first, ...more] = inlines.flatMap((each) => (each.kind === 'figure' ? [each.figure] : []))
  const figure = first !== undefined && more.length === 0 ? facts.figures.byId(first) : undefined
  return figure && signOfLevel(facts, figure, versus)
}

function signOfLevel(facts: Facts, { subject, measure }: Figure, versus: DirectionPhrase['versus']): Sign | undefined {
  const indicator = subject.kind === 'indicator' ? facts.indicator(subject.indicator) : undefined
  if (!indicator || measure.kind !== 'level') return undefined
  const { level } = measure
  if (versus === 'plan') return level === mainLevelOf(indicator) ? signOfPlan(facts, indicator) : undefined
  // A year to date is never told against the month before: the words are of something else.
  if (versus === 'previous-month' && level === 'cumulative') return undefined
  return signOfComparison(facts, { indicator, level, versus, period: facts.month.period })
}
