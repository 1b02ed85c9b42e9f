import type { Figure, Figures } from '../model/figure.ts'
import type { Indicator, IndicatorId, ListId } from '../model/indicator.ts'
import type { Level } from '../model/submission.ts'
import { comparisonMeasures, quantityMeasures } from './measures.ts'

/**
 * All figures that have a number: indicators in the order of the catalogue, then the counts of lists. Shares and plan
 * excesses are made where they are asked for; they are not listed, so that the list is the same whatever was asked before.
 */
export function allFigures(
  catalogue: ReadonlyMap<IndicatorId, Indicator>,
  lists: Iterable<ListId>,
  { find, count }: Pick<Figures, 'find' | 'count'>,
): readonly Figure[] {
  const figures: Figure[] = []
  const keep = (figure: Figure | undefined): boolean => {
    if (figure?.amount.kind !== 'number') return false
    figures.push(figure)
    return true
  }
  for (const [id, { kind }] of catalogue) {
    // Nothing is compared with a level that is not there; only measured indices compare without one.
    const comparable = new Set<Level>(kind === 'index' ? ['value'] : [])
    for (const measure of quantityMeasures) {
      if (keep(find(id, measure)) && measure.kind === 'level') comparable.add(measure.level)
    }
    for (const measure of comparisonMeasures) {
      if (comparable.has(measure.level)) keep(find(id, measure))
    }
  }
  for (const list of lists) keep(count(list))
  return figures
}
