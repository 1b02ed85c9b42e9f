import type { Exact } from '../model/exact.ts'
import type { Amount } from '../model/figure.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import { exactInteger } from '../numbers/exact.ts'
import { conversionFactor } from '../numbers/unit.ts'
import { figureInput, figureWithout, firstReason, noAmount, numberAmount, quantityFigure } from './amount.ts'
import { scaledName } from './conversion.ts'
import type { Facts } from './facts.ts'
import { percentDecimals } from './formula.ts'
import { missingIndicator } from './missing.ts'
import { type Derivation, type LevelQuantity, levelBeside } from './quantity.ts'

/** Numerator over denominator at the same level and point in time; times 100 where the ratio is in `%`. */
export function ratioOf(
  facts: Facts,
  ratio: Indicator,
  quantity: LevelQuantity,
  of: { readonly numerator: IndicatorId; readonly denominator: IndicatorId },
): Derivation {
  const numerator = facts.catalogue.get(of.numerator)
  const denominator = facts.catalogue.get(of.denominator)
  if (!numerator || !denominator) {
    const why = missingIndicator(numerator ? of.denominator : of.numerator, ratio.span.file)
    return { needs: [], build: () => figureWithout(ratio, quantity, why) }
  }
  const top = besides(quantity, numerator)
  const bottom = besides(quantity, denominator)
  const factor = scaleOfRatio(numerator.unit, denominator.unit, ratio.unit)
  return {
    needs: [top, bottom],
    build: (figureOf) => {
      const [a, b] = [figureOf(top), figureOf(bottom)]
      return quantityFigure(ratio, quantity, {
        amount: divide(a.amount, b.amount, factor, ratio.unit),
        formula: `${scaledName(factor, 'a')} ÷ b`,
        inputs: [figureInput('a', a), figureInput('b', b)],
      })
    },
  }
}

function besides(quantity: LevelQuantity, indicator: Indicator): LevelQuantity {
  return { ...quantity, indicator: indicator.id, level: levelBeside(quantity.level, indicator) }
}

function divide(a: Amount, b: Amount, factor: Exact, unit: string): Amount {
  const why = firstReason([a, b])
  if (why) return noAmount(why)
  if (a.kind === 'none' || b.kind === 'none') throw new Error('an amount without a number gave no reason')
  if (b.exact.isZero()) return noAmount({ kind: 'zero-base' })
  return numberAmount(a.exact.times(factor).dividedBy(b.exact), unit, percentDecimals)
}

/**
 * What `numerator ÷ denominator` is multiplied by to be in the ratio's unit: 100 for `%`, 1000 for `tấn/ha` of
 * thousand tonnes over hectares. Units that are no scale of one another (people over households) are taken as they are.
 */
function scaleOfRatio(numerator: string, denominator: string, ratio: string): Exact {
  if (ratio === '%') return (conversionFactor(numerator, denominator) ?? exactInteger(1)).times(100)
  const [above, below, ...rest] = ratio.split('/')
  if (above === undefined || below === undefined || rest.length > 0) return exactInteger(1)
  const top = conversionFactor(numerator, above)
  const bottom = conversionFactor(denominator, below)
  return top && bottom ? top.dividedBy(bottom) : exactInteger(1)
}
