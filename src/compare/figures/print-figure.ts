import type { PrintedFigure } from '../../model/comparison.ts'
import type { Exact } from '../../model/exact.ts'
import type { Figure, FigureId, Measure, NoNumber } from '../../model/figure.ts'
import type { Span } from '../../model/source.ts'
import { withUnit } from '../../numbers/write-amount.ts'
import { writeNumber } from '../../numbers/write-number.ts'
import { numberOf } from './numbers-of.ts'

/** A figure as a table prints it: changes with their sign, not with a verb. */
export function printFigure(figure: Figure, figures: ReadonlyMap<FigureId, Figure>): PrintedFigure {
  const span = spanOf(figure, figures)
  const placed = span ? { span } : {}
  const amount = numberOf(figure)
  if (!amount) {
    const why = figure.amount.kind === 'none' ? figure.amount.why : undefined
    return { printed: why ? reasonText(why) : '', unit: '', ...placed }
  }
  const { exact, unit, decimals } = amount
  const printed = withUnit(signedNumber(exact, decimals, figure.measure), unit)
  return { printed, exact, unit, ...placed }
}

/** `+1.234,5`: what was added, or taken away. */
export function signed(exact: Exact, decimals: number): string {
  const text = writeNumber(exact, { decimals, keepZeros: true, leadingZero: false })
  return exact.isPositive() && /[1-9]/.test(text) ? `+${text}` : text
}

function signedNumber(exact: Exact, decimals: number, { kind }: Measure): string {
  switch (kind) {
    case 'change':
    case 'growth':
    case 'plan-excess':
      return signed(exact, decimals)
    default:
      return writeNumber(exact, { decimals, keepZeros: false, leadingZero: false })
  }
}

function reasonText(why: NoNumber): string {
  switch (why.kind) {
    case 'missing':
      return 'thiếu'
    case 'not-yet':
      return 'chưa có'
    case 'not-applicable':
      return 'không áp dụng'
    case 'zero-base':
    case 'negative-base':
      return 'không tính được'
  }
}

/** Where the figure was typed, or the first of what it was made of. */
function spanOf(figure: Figure, figures: ReadonlyMap<FigureId, Figure>): Span | undefined {
  const seen = new Set<FigureId>()
  let each: Figure | undefined = figure
  while (each && !seen.has(each.id)) {
    seen.add(each.id)
    const input: Figure['inputs'][number] | undefined = each.inputs[0]
    if (input?.kind === 'source') return input.span
    each = input && figures.get(input.figure)
  }
  return undefined
}
