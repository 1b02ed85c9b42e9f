import type { Inline } from '../../model/document.ts'
import type { Figure, NoNumber } from '../../model/figure.ts'
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

/** A figure that nobody has given stops the build, but not the rendering: all of them are told at once. */
export function printFigure(call: HelperCall, desk: Desk, figure: Figure, ways: WaysToPrint): readonly Inline[] {
  if (figure.amount.kind === 'number') return ways.number(figure.amount)
  const { why } = figure.amount
  if (why.kind !== 'missing') return ways.none(why)
  desk.report(
    fault('missing-figure', call.span, {
      vi: `thiếu ${why.what}; cần có trong ${why.expectedIn}`,
      en: `missing: ${why.what}; expected in ${why.expectedIn}`,
    }),
  )
  return [printed(figure, '[thiếu số liệu]')]
}
