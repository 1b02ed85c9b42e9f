import type { Passage, PassagePair, Word, WordRun } from '../../model/comparison.ts'
import type { FigureId } from '../../model/figure.ts'
import { type PairRules, sameLines } from './same-lines.ts'
import { unitDifferences } from './unit-differences.ts'
import { type ReadingRules, type Unit, unitsOf } from './units-of.ts'
import { mergedRuns, splitRuns, wordRuns } from './word-runs.ts'
import { wordsOf } from './words-of.ts'

/** Below this share of common words old and new are shown whole. */
const LEAST_COMMON = 0.3

/** What became of one passage: the same, if need be in another spelling, or changed, word for word. */
export function passagePair(before: Passage, after: Passage, moved: boolean, rules: PairRules): PassagePair {
  if (sameLines(before, after, rules)) return { kind: 'same', before, after, moved, cosmetic: [] }
  const [olds, news] = [linesOf(before, rules.before), linesOf(after, rules.after)]
  const differences = unitDifferences(olds, news)
  if (differences && !differences.figures) {
    return { kind: 'same', before, after, moved, cosmetic: differences.cosmetic }
  }
  const lines = Math.max(olds.length, news.length)
  const words = Array.from({ length: lines }, (_, line) => wordRuns(olds[line] ?? [], news[line] ?? [], line)).flat()
  return {
    kind: 'changed',
    before,
    after,
    moved,
    words,
    onlyFigures: differsInFiguresOnly(words),
    rewritten: before.kind !== 'row' && commonShare(words) < LEAST_COMMON,
  }
}

/** One passage that was cut in several. */
export function splitPair(before: Passage, after: readonly Passage[], rules: PairRules): PassagePair {
  const parts = after.map((part) => linesOf(part, rules.after).flat())
  return { kind: 'split', before, after, words: splitRuns(linesOf(before, rules.before).flat(), parts) }
}

/** Several passages that were made one. */
export function mergedPair(before: readonly Passage[], after: Passage, rules: PairRules): PassagePair {
  const parts = before.map((part) => linesOf(part, rules.before).flat())
  return { kind: 'merged', before, after, words: mergedRuns(parts, linesOf(after, rules.after).flat()) }
}

function linesOf({ lines }: Passage, rules: ReadingRules): readonly (readonly Unit[])[] {
  return lines.map((line) => unitsOf(wordsOf(line), rules))
}

/** The same figures on both sides, printed differently: one figure in place of another is other wording. */
function differsInFiguresOnly(words: readonly WordRun[]): boolean {
  const changed = words.filter(({ kind }) => kind !== 'both')
  const [olds, news] = [
    figuresIn(changed.flatMap(({ before }) => before)),
    figuresIn(changed.flatMap(({ after }) => after)),
  ]
  return !olds.has(undefined) && olds.size === news.size && [...olds].every((figure) => news.has(figure))
}

function figuresIn(words: readonly Word[]): ReadonlySet<FigureId | undefined> {
  return new Set(words.map(({ figure }) => figure))
}

function commonShare(words: readonly WordRun[]): number {
  const count = (runs: readonly WordRun[]): number =>
    runs.flatMap(({ before, after }) => [...before, ...after]).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length
  const all = count(words)
  return all === 0 ? 1 : count(words.filter(({ kind }) => kind === 'both')) / all
}
