import type { Exact } from '../model/exact.ts'
import type { Amount, Figure, FigureInput, NoNumber } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Reading } from '../model/submission.ts'
import { measureOf, type Quantity, quantityId } from './quantity.ts'

/** An amount that is a number. */
export type NumberAmount = Extract<Amount, { readonly kind: 'number' }>

export function numberAmount(exact: Exact, unit: string, decimals: number): NumberAmount {
  return { kind: 'number', exact, unit, decimals }
}

export function noAmount(why: NoNumber): Amount {
  return { kind: 'none', why }
}

/** Why a figure that needs all of `amounts` has no number: the reason of the first without one. */
export function firstReason(amounts: readonly Amount[]): NoNumber | undefined {
  for (const amount of amounts) {
    if (amount.kind === 'none') return amount.why
  }
  return undefined
}

/** A sum shows as many decimals as the most precise of what it adds. */
export function mostDecimals(amounts: readonly NumberAmount[]): number {
  return amounts.reduce((most, each) => Math.max(most, each.decimals), 0)
}

export function readingAmount(reading: Reading, unit: string): Amount {
  switch (reading.kind) {
    case 'number':
      return numberAmount(reading.number.exact, unit, reading.number.decimals)
    case 'not-yet':
    case 'not-applicable':
      return noAmount({ kind: reading.kind, reason: reading.reason })
  }
}

/** Where there is no number, the text is the reason that the department gives. */
export function sourceInput(name: string, reading: Reading): FigureInput {
  if (reading.kind !== 'number') {
    return { kind: 'source', name, text: reading.reason, span: reading.span, provenance: 'stated' }
  }
  const { number, span, provenance, note } = reading
  return { kind: 'source', name, text: number.text, span, provenance, ...(note === undefined ? {} : { note }) }
}

export function figureInput(name: string, figure: Figure): FigureInput {
  return { kind: 'figure', name, figure: figure.id }
}

/** The figure of a quantity. An indicator's own decimals win for its levels, not for its plan. */
export function quantityFigure(
  indicator: Indicator,
  quantity: Quantity,
  made: { readonly amount: Amount; readonly formula: string; readonly inputs: readonly FigureInput[] },
): Figure {
  const { amount, formula, inputs } = made
  const decimals = quantity.kind === 'plan' ? undefined : indicator.decimals
  return {
    id: quantityId(quantity),
    subject: { kind: 'indicator', indicator: indicator.id },
    measure: measureOf(quantity),
    amount: amount.kind === 'number' && decimals !== undefined ? { ...amount, decimals } : amount,
    formula,
    inputs,
  }
}

export function figureWithout(indicator: Indicator, quantity: Quantity, why: NoNumber): Figure {
  return quantityFigure(indicator, quantity, { amount: noAmount(why), formula: '', inputs: [] })
}
