import type { Amount, Figure, FigureInput } from '../model/figure.ts'
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
  readingAmount,
  sourceInput,
} from './amount.ts'
import type { Facts } from './facts.ts'
import { missingQuantity } from './missing.ts'
import type { Derivation, FigureOf, LevelQuantity } from './quantity.ts'
import { periodAt } from './readings.ts'

interface Addend {
  readonly amount: Amount
  readonly input: FigureInput
}

/**
 * The year to date as the year to date a month earlier plus the month; in January, the month.
 *
 * Of an earlier month, the year to date before it counts only where it was typed: no figure has an id for it.
 */
export function cumulation(facts: Facts, indicator: Indicator, quantity: LevelQuantity): Derivation {
  const month: LevelQuantity = { ...quantity, level: 'month' }
  const earlier: LevelQuantity = { ...quantity, point: 'previous-month' }
  const isJanuary = periodAt(facts.period, quantity.point).month === 1
  const needsEarlier = !isJanuary && quantity.point === 'current'
  return {
    needs: needsEarlier ? [month, earlier] : [month],
    build: (figureOf) => {
      if (isJanuary) return sum(facts, indicator, quantity, [addend('a', month, figureOf)])
      const before = needsEarlier ? addend('a', earlier, figureOf) : typedBefore(facts, indicator, quantity)
      return before
        ? sum(facts, indicator, quantity, [before, addend('b', month, figureOf)])
        : figureWithout(indicator, quantity, missingQuantity(facts, indicator, quantity))
    },
  }
}

function addend(name: string, quantity: LevelQuantity, figureOf: FigureOf): Addend {
  const figure = figureOf(quantity)
  return { amount: figure.amount, input: figureInput(name, figure) }
}

function typedBefore(facts: Facts, indicator: Indicator, quantity: LevelQuantity): Addend | undefined {
  const reading = facts.readings.before(indicator.id, 'cumulative', quantity.point)
  return reading && { amount: readingAmount(reading, indicator.unit), input: sourceInput('a', reading) }
}

/** Where an addend is missing, what is missing is the year to date itself: that is what its department should type. */
function sum(facts: Facts, indicator: Indicator, quantity: LevelQuantity, addends: readonly Addend[]): Figure {
  const amounts = addends.map((each) => each.amount)
  if (amounts.some((amount) => amount.kind === 'none' && amount.why.kind === 'missing')) {
    return figureWithout(indicator, quantity, missingQuantity(facts, indicator, quantity))
  }
  const why = firstReason(amounts)
  const inputs = addends.map((each) => each.input)
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
