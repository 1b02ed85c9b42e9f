import type { Reading } from '../text/reading.ts'
import type { FreeSide } from './free-sides.ts'
import { stepsApart } from './gaps.ts'
import type { Proposal } from './proposal.ts'
import type { SimilarPair } from './similar-pairs.ts'

/** Below this share of common grams two passages are two: it lies between the kept true and false pairs. */
const LEAST_ALIKE = 0.45
/** Rows have few words, and share those of the unit: `Tổng đàn trâu (con)`, `Tổng đàn bò (con)`. */
const LEAST_OF_ROWS = 0.6
/** Sentences of figures are like one another; those of one indicator are the same sentence … */
const LEAST_OF_ONE_SUBJECT = 0.35
/** … and those of two are so only where hardly more than a name was mended. */
const LEAST_OF_OTHER_SUBJECT = 0.85
/** Of two passages that are as alike, the one in the same place is meant. */
const SAME_NEIGHBOUR = 0.03
const SAME_HEADINGS = 0.02

/** That what refers to two passages speaks for them: how alike they still must be, and what to add to it. */
export interface Hint {
  readonly old: number
  readonly fresh: number
  readonly leastAlike: number
  readonly bonus: number
}

/** One passage for one, where the two are alike enough by Dice's measure. */
export function singleProposals(
  pairs: readonly SimilarPair[],
  olds: FreeSide,
  news: FreeSide,
  hints: readonly Hint[],
): readonly Proposal[] {
  const hinted = new Map(hints.map((hint) => [`${hint.old} ${hint.fresh}`, hint]))
  const usualLeast = (old: number, fresh: number): number => leastAlikeOf(olds.readings[old], news.readings[fresh])
  return pairs.flatMap(({ old, fresh, common }): readonly Proposal[] => {
    const grams = (olds.grams.get(old)?.length ?? 0) + (news.grams.get(fresh)?.length ?? 0)
    const dice = grams === 0 ? 0 : (2 * common) / grams
    const { leastAlike, bonus } = hinted.get(`${old} ${fresh}`) ?? { leastAlike: usualLeast(old, fresh), bonus: 0 }
    if (dice < leastAlike) return []
    const score = dice + bonus + bonusOfPlace(old, fresh, olds, news)
    return [{ olds: [old], news: [fresh], score, apart: stepsApart(olds.gaps[old], news.gaps[fresh]) }]
  })
}

/** How alike two passages must be, by what they name. */
function leastAlikeOf(before: Reading | undefined, after: Reading | undefined): number {
  const [olds, news] = [[...(before?.subjects ?? [])], after?.subjects ?? new Set()]
  if (olds.length === 0 || news.size === 0) return before?.family === 'row' ? LEAST_OF_ROWS : LEAST_ALIKE
  return olds.some((subject) => news.has(subject)) ? LEAST_OF_ONE_SUBJECT : LEAST_OF_OTHER_SUBJECT
}

function bonusOfPlace(old: number, fresh: number, olds: FreeSide, news: FreeSide): number {
  const above = olds.gaps[old]?.above === news.gaps[fresh]?.above ? SAME_NEIGHBOUR : 0
  const below = olds.gaps[old]?.below === news.gaps[fresh]?.below ? SAME_NEIGHBOUR : 0
  const headings = headingsAt(olds, old) === headingsAt(news, fresh) ? SAME_HEADINGS : 0
  return above + below + headings
}

function headingsAt({ readings }: FreeSide, index: number): string {
  return readings[index]?.passage.headings.join('\n') ?? ''
}
