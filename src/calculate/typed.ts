import type { Figure } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Reading } from '../model/submission.ts'
import { quantityFigure, readingAmount, sourceInput } from './amount.ts'
import type { Facts } from './facts.ts'
import { quantityWords } from './missing.ts'
import type { Quantity } from './quantity.ts'

/** A quantity as it was typed, or the reason that was typed in its place. */
export function typedFigure(facts: Facts, indicator: Indicator, quantity: Quantity, reading: Reading): Figure {
  return quantityFigure(indicator, quantity, {
    amount: readingAmount(reading, indicator.unit),
    formula: '',
    inputs: [sourceInput(quantityWords(facts, quantity), reading)],
  })
}
