import type { Exact } from '../model/exact.ts'
import type { Amount, Figure, NoNumber } from '../model/figure.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import { exactInteger } from '../numbers/exact.ts'
import { conversionFactor } from '../numbers/unit.ts'
import {
  figureInput,
  figureWithout,
  firstReason,
  mostDecimals,
  noAmount,
  numberAmount,
  quantityFigure,
} from './amount.ts'
import { scaledName } from './conversion.ts'
import type { Facts } from './facts.ts'
import { missingConversion, missingIndicator } from './missing.ts'
import type { Derivation, Quantity } from './quantity.ts'

interface Part {
  readonly name: string
  readonly quantity: Quantity
  /** Brings the part to the whole's unit. */
  readonly factor: Exact
}

/** A whole as the sum of the parts of an exhaustive breakdown, in the whole's unit. It needs all of them. */
export function sumOfParts(facts: Facts, whole: Indicator, quantity: Quantity, breakdown: Breakdown): Derivation {
  const parts: Part[] = []
  for (const id of breakdown.parts) {
    const part = partOf(facts, whole, quantity, { id, name: `x${parts.length + 1}`, file: breakdown.span.file })
    if ('kind' in part) return { needs: [], build: () => figureWithout(whole, quantity, part) }
    parts.push(part)
  }
  return {
    needs: parts.map((part) => part.quantity),
    build: (figureOf) => {
      const figures = parts.map((part) => figureOf(part.quantity))
      return quantityFigure(whole, quantity, {
        amount: sum(parts, figures, whole.unit),
        formula: parts.map((part) => scaledName(part.factor, part.name)).join(' + '),
        inputs: figures.map((figure, index) => figureInput(parts[index]?.name ?? '', figure)),
      })
    },
  }
}

function partOf(
  facts: Facts,
  whole: Indicator,
  quantity: Quantity,
  named: { readonly id: IndicatorId; readonly name: string; readonly file: string },
): Part | NoNumber {
  const { id, name, file } = named
  const part = facts.catalogue.get(id)
  if (!part) return missingIndicator(id, file)
  const factor = conversionFactor(part.unit, whole.unit)
  if (!factor) return missingConversion(part, whole)
  return { name, factor, quantity: { ...quantity, indicator: id } }
}

function sum(parts: readonly Part[], figures: readonly Figure[], unit: string): Amount {
  const amounts = figures.map((figure) => figure.amount)
  const why = firstReason(amounts)
  if (why) return noAmount(why)
  const numbers = amounts.filter((amount) => amount.kind === 'number')
  const total = numbers.reduce(
    (subtotal, number, index) => subtotal.plus(number.exact.times(parts[index]?.factor ?? 1)),
    exactInteger(0),
  )
  return numberAmount(total, unit, mostDecimals(numbers))
}
