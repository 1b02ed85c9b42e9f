import type { Figure, Measure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import { comparisonFigure } from './comparisons.ts'
import type { Facts } from './facts.ts'
import { indexGrowth, measuredIndex } from './measured-index.ts'
import type { FigureOf } from './quantity.ts'

/**
 * The figure of one measure of an indicator.
 *
 * @returns `undefined` for what no indicator has: a count, or a share of a whole that the catalogue has not
 */
export function figureOfMeasure(
  facts: Facts,
  figureOf: FigureOf,
  indicator: Indicator,
  measure: Measure,
): Figure | undefined {
  switch (measure.kind) {
    case 'level':
      return figureOf({ kind: 'level', indicator: indicator.id, level: measure.level, point: 'current' })
    case 'base':
      return figureOf({ kind: 'level', indicator: indicator.id, level: measure.level, point: measure.versus })
    case 'plan':
      return figureOf({ kind: 'plan', indicator: indicator.id })
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

/** What is measured of an index is how its value compares; any level that is typed beside it is compared as usual. */
function isMeasured(indicator: Indicator, measure: Extract<Measure, { readonly kind: 'index' | 'growth' }>): boolean {
  return indicator.kind === 'index' && measure.level === 'value'
}
