import type { Figure, FigureInput } from '../../model/figure.ts'
import { placeText } from './place-text.ts'

/** A figure as other programs read it: the number as exact text, and where each input was typed. */
export function figureRecord({ id, subject, measure, amount, formula, inputs }: Figure): object {
  return { id, subject, measure, ...amountRecord(amount), formula, inputs: inputs.map(inputRecord) }
}

function amountRecord(amount: Figure['amount']): object {
  switch (amount.kind) {
    case 'number':
      return { exact: amount.exact.toString(), unit: amount.unit, decimals: amount.decimals }
    case 'none':
      return { noNumber: amount.why }
  }
}

function inputRecord(input: FigureInput): object {
  switch (input.kind) {
    case 'figure':
      return input
    case 'source': {
      const { span, ...rest } = input
      return { ...rest, at: placeText(span) }
    }
  }
}
