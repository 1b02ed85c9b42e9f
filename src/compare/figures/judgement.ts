import type { FigureChange } from '../../model/comparison.ts'
import { type FigurePair, isInOrder, type NumberPair } from './figure-pair.ts'

/** Whether the newer side is good news: only where the catalogue says that less is better, or where a plan says what is wanted. */
export function judgementOf(
  { measure, indicator, sides }: FigurePair,
  numbers?: NumberPair,
): FigureChange['judgement'] {
  if (!numbers || measure.kind === 'base' || measure.kind === 'plan' || measure.kind === 'share') return undefined
  const wantsLess = indicator?.lessIsBetter === true
  if (!wantsLess && measure.kind !== 'plan-percent' && measure.kind !== 'plan-excess') return undefined
  if (measure.kind === 'level' && measure.level === 'cumulative' && sides.relation === 'months') return undefined
  const order = numbers.later.compare(numbers.earlier)
  if (order === 0) return undefined
  const risen = isInOrder(sides) ? order > 0 : order < 0
  return risen === wantsLess ? 'worse' : 'better'
}
