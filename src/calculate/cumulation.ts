import type { Amount, Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import { exactInteger } from '../numbers/exact.ts'
import {
  figureInput,
  figureWithout,
  firstReason,
  mostDecimals,
  noAmount,
  numberAmount,
  quantityFigure,
} from './amount.ts'
import type { Facts } from './facts.ts'
import { missingQuantity } from './missing.ts'
import type { Derivation, LevelQuantity, Quantity } from './quantity.ts'
import { periodAt } from './readings.ts'

/**
 * The year to date as the year to date a month earlier plus the month; in January, the month.
 *
 * @returns `undefined` for a base that is not January's: what came before it is further back than a report looks
 */
export function cumulation(facts: Facts, indicator: Indicator, quantity: LevelQuantity): Derivation | undefined {
  const addends = addendsOf(facts, quantity)
  return (
    addends && {
      needs: addends,
      build: (figureOf) => sum(facts, indicator, quantity, addends.map(figureOf)),
    }
  )
}

function addendsOf(facts: Facts, quantity: LevelQuantity): readonly Quantity[] | undefined {
  const month: LevelQuantity = { ...quantity, level: 'month' }
  if (periodAt(facts.period, quantity.point).month === 1) return [month]
  return quantity.point === 'current' ? [{ ...quantity, point: 'previous-month' }, month] : undefined
}

/** Where an addend is missing, what is missing is the year to date itself: that is what its department should type. */
function sum(facts: Facts, indicator: Indicator, quantity: LevelQuantity, figures: readonly Figure[]): Figure {
  const amounts = figures.map((figure) => figure.amount)
  if (amounts.some((amount) => amount.kind === 'none' && amount.why.kind === 'missing')) {
    return figureWithout(indicator, quantity, missingQuantity(facts, indicator, quantity))
  }
  const why = firstReason(amounts)
  const inputs = figures.map((figure, index) => figureInput(index === 0 ? 'a' : 'b', figure))
  return quantityFigure(indicator, quantity, {
    amount: why ? noAmount(why) : total(amounts, indicator.unit),
    formula: inputs.map((input) => input.name).join(' + '),
    inputs,
  })
}

function total(amounts: readonly Amount[], unit: string): Amount {
  const numbers = amounts.filter((amount) => amount.kind === 'number')
  const exact = numbers.reduce((subtotal, each) => subtotal.plus(each.exact), exactInteger(0))
  return numberAmount(exact, unit, mostDecimals(numbers))
}
