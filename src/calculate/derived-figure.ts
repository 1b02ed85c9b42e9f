import type { Figure, Measure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import { comparisonFigure } from './comparisons.ts'
import type { Facts } from './facts.ts'
import { indexGrowth, measuredIndex } from './measured-index.ts'
import type { FigureOf, QuantityMeasure } from './quantity.ts'

/**
 * What is said of an indicator's quantities, or measured in their place.
 *
 * @returns `undefined` for what no indicator has: a count, or a share of a whole that the catalogue has not
 */
export function derivedFigure(
  facts: Facts,
  figureOf: FigureOf,
  indicator: Indicator,
  measure: Exclude<Measure, QuantityMeasure>,
): Figure | undefined {
  switch (measure.kind) {
    case 'index':
      return isMeasured(indicator, measure)
        ? measuredIndex(facts, indicator, measure.versus)
        : comparisonFigure(facts, figureOf, indicator, measure)
    case 'growth':
      return isMeasured(indicator, measure)
        ? indexGrowth(facts, indicator, measure.versus)
        : comparisonFigure(facts, figureOf, indicator, measure)
    case 'plan-percent':
    case 'plan-excess':
    case 'change':
    case 'share':
      return comparisonFigure(facts, figureOf, indicator, measure)
    case 'count':
      return undefined
  }
}

/** What is measured of an index is how its value compares; any other level that is typed is compared as usual. */
function isMeasured(indicator: Indicator, measure: Extract<Measure, { readonly kind: 'index' | 'growth' }>): boolean {
  return indicator.kind === 'index' && measure.level === 'value'
}
