import type { Exact } from '../model/exact.ts'
import type { Amount, Figure, Measure } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Comparison, Level } from '../model/submission.ts'
import { conversionFactor } from '../numbers/unit.ts'
import { figureInput, firstReason, mostDecimals, noAmount, numberAmount } from './amount.ts'
import { change } from './change.ts'
import type { Facts } from './facts.ts'
import { type Formula, percentDecimals } from './formula.ts'
import { growth } from './growth.ts'
import { missingConversion } from './missing.ts'
import { planExcess } from './plan-excess.ts'
import { planPercent } from './plan-percent.ts'
import { type FigureOf, levelBeside } from './quantity.ts'
import { relativeIndex } from './relative-index.ts'
import { share } from './share.ts'

/** A measure that holds a level against its plan, its base or a whole. */
type ComparingMeasure = Extract<
  Measure,
  { readonly kind: 'plan-percent' | 'plan-excess' | 'change' | 'growth' | 'index' | 'share' }
>

interface Sides {
  readonly a: Figure
  readonly b: Figure
}

/** @returns `undefined` only for a share of a whole that the catalogue has not. */
export function comparisonFigure(
  facts: Facts,
  figureOf: FigureOf,
  indicator: Indicator,
  measure: ComparingMeasure,
): Figure | undefined {
  const a = levelOf(figureOf, indicator, measure.level)
  switch (measure.kind) {
    case 'plan-percent':
      return percentage(indicator, measure, { a, b: planOf(figureOf, indicator) }, planPercent)
    case 'plan-excess':
      return percentage(indicator, measure, { a, b: planOf(figureOf, indicator) }, planExcess)
    case 'growth':
      return percentage(indicator, measure, { a, b: baseOf(figureOf, indicator, measure) }, growth)
    case 'index':
      return percentage(indicator, measure, { a, b: baseOf(figureOf, indicator, measure) }, relativeIndex)
    case 'change':
      return difference(indicator, measure, { a, b: baseOf(figureOf, indicator, measure) })
    case 'share': {
      const whole = facts.catalogue.get(measure.whole)
      if (!whole) return undefined
      const b = levelOf(figureOf, whole, levelBeside(measure.level, whole))
      const factor = conversionFactor(indicator.unit, whole.unit)
      if (factor) return percentage(indicator, measure, { a, b }, share(factor))
      return figureOfSides(
        indicator,
        measure,
        { a, b },
        { text: '', amount: noAmount(missingConversion(indicator, whole)) },
      )
    }
  }
}

function levelOf(figureOf: FigureOf, indicator: Indicator, level: Level): Figure {
  return figureOf({ kind: 'level', indicator: indicator.id, level, point: 'current' })
}

function baseOf(
  figureOf: FigureOf,
  indicator: Indicator,
  { level, versus }: { readonly level: Level; readonly versus: Comparison },
): Figure {
  return figureOf({ kind: 'level', indicator: indicator.id, level, point: versus })
}

function planOf(figureOf: FigureOf, indicator: Indicator): Figure {
  return figureOf({ kind: 'plan', indicator: indicator.id })
}

function percentage(indicator: Indicator, measure: Measure, sides: Sides, formula: Formula): Figure {
  const amount = apply(sides, formula, (exact) => numberAmount(exact, '%', percentDecimals))
  return figureOfSides(indicator, measure, sides, { text: formula.text, amount })
}

/** In the indicator's own unit; of two percentages, in percentage points. */
function difference(indicator: Indicator, measure: Measure, sides: Sides): Figure {
  const numbers = [sides.a.amount, sides.b.amount].filter((amount) => amount.kind === 'number')
  const amount = apply(sides, change, (exact) => numberAmount(exact, indicator.unit, mostDecimals(numbers)))
  return figureOfSides(indicator, measure, sides, { text: change.text, amount })
}

function apply({ a, b }: Sides, formula: Formula, amountOf: (exact: Exact) => Amount): Amount {
  if (a.amount.kind === 'number' && b.amount.kind === 'number') {
    const result = formula.apply(a.amount.exact, b.amount.exact)
    return result.kind === 'number' ? amountOf(result.exact) : noAmount(result.why)
  }
  const why = firstReason([a.amount, b.amount])
  if (!why) throw new Error('an amount without a number gave no reason')
  return noAmount(why)
}

function figureOfSides(
  indicator: Indicator,
  measure: Measure,
  { a, b }: Sides,
  made: { readonly text: string; readonly amount: Amount },
): Figure {
  return {
    id: figureId(indicator.id, measure),
    subject: { kind: 'indicator', indicator: indicator.id },
    measure,
    amount: made.amount,
    formula: made.text,
    inputs: [figureInput('a', a), figureInput('b', b)],
  }
}
