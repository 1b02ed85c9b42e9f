import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Inline } from '../../model/document.ts'
import type { Figure, NoNumber } from '../../model/figure.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import { printed } from './phrase.ts'
import type { NumberAmount } from './print-level.ts'

export type OfficialReason = Exclude<NoNumber, { readonly kind: 'missing' }>

export interface WaysToPrint {
  readonly number: (amount: NumberAmount) => readonly Inline[]
  /** Where there is no number and that is in order. */
  readonly none: (why: OfficialReason) => readonly Inline[]
}

type Missing = Extract<NoNumber, { readonly kind: 'missing' }>

export function missingFigure({ id, subject }: Figure, { what, expectedIn }: Missing, span: Span): Diagnostic {
  const name = subject.kind === 'indicator' ? subject.indicator : id
  return {
    ...fault('series-missing', span, {
      vi: `thiếu ${what}; cần có trong ${expectedIn}`,
      en: `missing: ${what}; expected in ${expectedIn}`,
    }),
    awaits: { kind: 'figure', name, file: expectedIn },
  }
}

/** A figure that nobody has given stops the build, but not the rendering: all of them are told at once. */
export function printFigure(call: HelperCall, desk: Desk, figure: Figure, ways: WaysToPrint): readonly Inline[] {
  if (figure.amount.kind === 'number') return ways.number(figure.amount)
  const { why } = figure.amount
  if (why.kind === 'missing' || why.kind === 'not-yet') desk.waits(figure.id)
  if (why.kind !== 'missing') return ways.none(why)
  desk.report(missingFigure(figure, why, call.span))
  return [printed(figure, '[thiếu số liệu]')]
}
