import type { Amount, Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Reading } from '../model/submission.ts'
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
import type { Derivation, LevelQuantity, Quantity } from './quantity.ts'
import { periodAt } from './readings.ts'

/**
 * The year to date as the year to date a month earlier plus the month and what is declared to be revised; in January,
 * the month.
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
  const revisions = quantity.point === 'current' ? revisionsOf(facts, indicator) : []
  const inputs = [
    ...figures.map((figure, index) => figureInput(index === 0 ? 'a' : 'b', figure)),
    ...revisions.map((reading) => sourceInput('c', reading)),
  ]
  const revised = revisions.map((reading) => readingAmount(reading, indicator.unit))
  return quantityFigure(indicator, quantity, {
    amount: why ? noAmount(why) : total([...amounts, ...revised], indicator.unit),
    formula: inputs.map((input) => input.name).join(' + '),
    inputs,
  })
}

/** What is declared to have changed in the months before. */
function revisionsOf({ readings }: Facts, { id }: Indicator): Reading[] {
  const revision = readings.revision(id)
  if (!revision) return []
  const { number, reason, document, span } = revision
  const note = document === undefined ? reason : `${reason} (${document})`
  return [{ kind: 'number', number, provenance: 'stated', note, span }]
}

function total(amounts: readonly Amount[], unit: string): Amount {
  const numbers = amounts.filter((amount) => amount.kind === 'number')
  const exact = numbers.reduce((subtotal, each) => subtotal.plus(each.exact), exactInteger(0))
  return numberAmount(exact, unit, mostDecimals(numbers))
}
