import type { ChartValue, Inline } from '../../model/document.ts'
import type { Figure, Figures } from '../../model/figure.ts'
import type { Span } from '../../model/source.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import { missingFigure } from '../print/missing-figure.ts'
import type { NumberAmount } from '../print/print-level.ts'

/** How a number stands in a chart: without its unit, which the chart says once. */
export type ChartPrinter = (amount: NumberAmount) => string

/**
 * A figure of the report as a value: told as missing where nobody has given it, as in the text; without a value where it
 * is in order that there is none.
 */
export function ownValue(call: HelperCall, desk: Desk, figure: Figure, print: ChartPrinter): ChartValue | undefined {
  const { amount } = figure
  if (amount.kind === 'number') {
    const text = print(amount)
    return { number: plainDecimal(text), inlines: [{ kind: 'figure', figure: figure.id, text }], sources: [] }
  }
  if (amount.why.kind === 'missing' || amount.why.kind === 'not-yet') desk.waits(figure.id)
  if (amount.why.kind === 'missing') desk.report(missingFigure(figure, amount.why, call.span))
  return undefined
}

/** A figure of an earlier month: none of the report's, so that it tells where its numbers were typed. */
export function earlierValue(figures: Figures, figure: Figure, print: ChartPrinter): ChartValue | undefined {
  if (figure.amount.kind === 'none') return undefined
  const text = print(figure.amount)
  const inlines: readonly Inline[] = [{ kind: 'text', text }]
  return { number: plainDecimal(text), inlines, sources: typedAt(figures, figure).map((origin) => ({ origin })) }
}

/** What is drawn is what is printed: `-1.234,50` is -1234.50. */
export function plainDecimal(printed: string): string {
  return printed.replaceAll('.', '').replace(',', '.')
}

/** The most decimals that a value has. */
export function decimalsOf(values: readonly (ChartValue | undefined)[]): number {
  return Math.max(0, ...values.map((value) => value?.number.split('.')[1]?.length ?? 0))
}

/** Figures never lead round to themselves. */
function typedAt(figures: Figures, figure: Figure): readonly Span[] {
  return figure.inputs.flatMap((input) => {
    if (input.kind === 'source') return [input.span]
    const inner = figures.byId(input.figure)
    return inner ? typedAt(figures, inner) : []
  })
}
