import type { Reading } from '../text/reading.ts'
import type { FreeSide } from './free-sides.ts'
import { stepsApart } from './gaps.ts'
import { commonGrams, dice, type Grams, gramsWithout } from './grams.ts'
import { grouped } from './grouped.ts'
import type { Proposal } from './proposal.ts'
import type { SimilarPair } from './similar-pairs.ts'

/** A passage that was cut in parts gave each of them most of its words … */
const LEAST_CONTAINED = 0.6
/** … and the parts together are most of it. */
const LEAST_ALIKE = 0.6
/** `./.` is no part of anything. */
const FEWEST_GRAMS = 5
/** Parts that say it all go before one that says nearly all, wherever that one stands. */
const BONUS = 0.1

interface WholeAndPart {
  readonly whole: number
  readonly part: number
  readonly common: number
}

/** Paragraphs that were cut in several. */
export function splitProposals(pairs: readonly SimilarPair[], olds: FreeSide, news: FreeSide): readonly Proposal[] {
  const inPart = pairs.map(({ old, fresh, common }) => ({ whole: old, part: fresh, common }))
  return runsOfParts(inPart, olds, news).map(({ whole, parts, ...rest }) => ({ olds: [whole], news: parts, ...rest }))
}

/** Paragraphs that were made one. */
export function mergeProposals(pairs: readonly SimilarPair[], olds: FreeSide, news: FreeSide): readonly Proposal[] {
  const inPart = pairs.map(({ old, fresh, common }) => ({ whole: fresh, part: old, common }))
  return runsOfParts(inPart, news, olds).map(({ whole, parts, ...rest }) => ({ olds: parts, news: [whole], ...rest }))
}

interface RunOfParts extends Pick<Proposal, 'score' | 'apart'> {
  readonly whole: number
  readonly parts: readonly number[]
}

function runsOfParts(pairs: readonly WholeAndPart[], wholes: FreeSide, parts: FreeSide): readonly RunOfParts[] {
  const contained = pairs.filter(({ part, common }) => {
    const length = parts.grams.get(part)?.length ?? 0
    return length >= FEWEST_GRAMS && common >= LEAST_CONTAINED * length
  })
  return [...grouped(contained, ({ whole }) => whole)].flatMap(([whole, candidates]) => {
    const grams = wholes.grams.get(whole)
    if (!grams || candidates.length < 2) return []
    const sorted = candidates.map(({ part }) => part).sort((left, right) => left - right)
    return runs(sorted, grams, parts)
      .filter((run) => run.length > 1)
      .map((run) => ({ run, alike: likeness(run, grams, parts) }))
      .filter(({ alike }) => alike >= LEAST_ALIKE)
      .map(({ run, alike }) => {
        const apart = stepsApart(wholes.gaps[whole], parts.gaps[run[0] ?? 0])
        return { whole, parts: run, score: alike + BONUS, apart }
      })
  })
}

/** Neighbours of which each takes words of the whole that the ones above it left. */
function runs(sorted: readonly number[], whole: Grams, parts: FreeSide): readonly (readonly number[])[] {
  const found: number[][] = []
  let rest = whole
  for (const part of sorted) {
    const last = found.at(-1)
    const grams = parts.grams.get(part) ?? new Float64Array()
    const goesOn = last?.at(-1) === part - 1 && continues(part, parts.readings)
    if (last && goesOn && commonGrams(rest, grams) >= LEAST_CONTAINED * grams.length) {
      last.push(part)
      rest = gramsWithout(rest, grams)
    } else {
      found.push([part])
      rest = gramsWithout(whole, grams)
    }
  }
  return found
}

/** Only running text is cut, and no cut reaches over the edge of a note or an appendix. */
function continues(part: number, readings: readonly Reading[]): boolean {
  const [above, own] = [readings[part - 1], readings[part]]
  return above !== undefined && own !== undefined && houseOf(own) !== '' && houseOf(above) === houseOf(own)
}

function houseOf({ family, passage: { place } }: Reading): string {
  if (family !== 'paragraph' && family !== 'note') return ''
  switch (place.part) {
    case 'note':
      return `note ${place.note}`
    case 'appendix':
      return `appendix ${place.appendix}`
    case 'text':
    case 'frame':
      return place.part
  }
}

function likeness(run: readonly number[], whole: Grams, { grams }: FreeSide): number {
  const together = run.flatMap((part) => [...(grams.get(part) ?? [])])
  return dice(whole, Float64Array.from(together).sort())
}
