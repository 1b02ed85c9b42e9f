import type { Figure, Figures } from '../model/figure.ts'
import type { IndicatorId, ListId } from '../model/indicator.ts'
import { comparisonMeasures, quantityMeasures } from './measures.ts'

const listedMeasures = [...quantityMeasures, ...comparisonMeasures]

/**
 * All figures that have a number: indicators in the order given, then the counts of lists. Shares and plan excesses
 * are made where they are asked for; they are not listed, so that the list is the same whatever was asked before.
 */
export function allFigures(
  indicators: Iterable<IndicatorId>,
  find: Figures['find'],
  lists: Iterable<ListId>,
  count: Figures['count'],
): readonly Figure[] {
  const figures: Figure[] = []
  const keep = (figure: Figure | undefined): void => {
    if (figure?.amount.kind === 'number') figures.push(figure)
  }
  for (const indicator of indicators) {
    for (const measure of listedMeasures) keep(find(indicator, measure))
  }
  for (const list of lists) keep(count(list))
  return figures
}
