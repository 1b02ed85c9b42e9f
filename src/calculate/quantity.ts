import type { Figure, FigureId, Measure } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import type { Comparison, Level } from '../model/submission.ts'

/** When a level is looked at: the report's own month, or one that it is compared with. */
export type Point = 'current' | Comparison

/** What may be typed, or else made by adding or dividing: a level at some point in time, or the plan. */
export type Quantity =
  | { readonly kind: 'level'; readonly indicator: IndicatorId; readonly level: Level; readonly point: Point }
  | { readonly kind: 'plan'; readonly indicator: IndicatorId }

export type LevelQuantity = Extract<Quantity, { readonly kind: 'level' }>

/** How one quantity comes about. `build` is called when all that it needs has its figure. */
export interface Derivation {
  readonly needs: readonly Quantity[]
  build(figureOf: FigureOf): Figure
}

export type FigureOf = (quantity: Quantity) => Figure

export function measureOf(quantity: Quantity): QuantityMeasure {
  if (quantity.kind === 'plan') return { kind: 'plan' }
  const { level, point } = quantity
  return point === 'current' ? { kind: 'level', level } : { kind: 'base', level, versus: point }
}

/** The measures that are quantities; all others compare quantities or count. */
export type QuantityMeasure = Extract<Measure, { readonly kind: 'level' | 'base' | 'plan' }>

export function isQuantityMeasure(measure: Measure): measure is QuantityMeasure {
  return measure.kind === 'level' || measure.kind === 'base' || measure.kind === 'plan'
}

export function quantityOf(indicator: IndicatorId, measure: QuantityMeasure): Quantity {
  switch (measure.kind) {
    case 'level':
      return { kind: 'level', indicator, level: measure.level, point: 'current' }
    case 'base':
      return { kind: 'level', indicator, level: measure.level, point: measure.versus }
    case 'plan':
      return { kind: 'plan', indicator }
  }
}

export function quantityId(quantity: Quantity): FigureId {
  return figureId(quantity.indicator, measureOf(quantity))
}

export function mainLevelOf(indicator: Indicator): Level {
  if (indicator.kind === 'index') return 'value'
  return indicator.nature === 'flow' ? 'cumulative' : 'value'
}

/**
 * The level of `indicator` that belongs beside another's `level`: a stock has only its value, and beside a stock
 * a flow stands with its year to date.
 */
export function levelBeside(level: Level, indicator: Indicator): Level {
  if (mainLevelOf(indicator) === 'value') return 'value'
  return level === 'value' ? 'cumulative' : level
}
