import type { Figure, FigureId, Figures } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Indicator, IndicatorId, ListId } from '../model/indicator.ts'
import { comparisonMeasures, type ListedComparison, quantityMeasures } from './measures.ts'
import type { QuantityMeasure } from './quantity.ts'

/**
 * All figures that have a number: indicators in the order of the catalogue, then the counts of lists. Shares and plan
 * excesses are made where they are asked for; they are not listed, so that the list is the same whatever was asked before.
 */
export function allFigures(
  catalogue: ReadonlyMap<IndicatorId, Indicator>,
  lists: Iterable<ListId>,
  { find, count }: Pick<Figures, 'find' | 'count'>,
): readonly Figure[] {
  return [
    ...[...catalogue.values()].flatMap((indicator) => figuresOf(indicator, find)),
    ...[...lists].flatMap((list) => withNumber(count(list))),
  ]
}

/** A comparison is made only where both its sides have a number: most of what could be compared has none. */
function figuresOf({ id, kind }: Indicator, find: Figures['find']): readonly Figure[] {
  const quantities = quantityMeasures.flatMap((measure) => withNumber(find(id, measure)))
  const known = new Set<FigureId>(quantities.map((figure) => figure.id))
  const comparable = comparisonMeasures.filter(
    (measure) => kind === 'index' || sidesOf(measure).every((side) => known.has(figureId(id, side))),
  )
  return [...quantities, ...comparable.flatMap((measure) => withNumber(find(id, measure)))]
}

function sidesOf(measure: ListedComparison): readonly QuantityMeasure[] {
  const { level } = measure
  return [
    { kind: 'level', level },
    measure.kind === 'plan-percent' ? { kind: 'plan' } : { kind: 'base', level, versus: measure.versus },
  ]
}

function withNumber(figure: Figure | undefined): readonly Figure[] {
  return figure?.amount.kind === 'number' ? [figure] : []
}
