import type { Figure, FigureId, Figures } from '../../model/figure.ts'
import type { Comparison } from '../../model/submission.ts'
import { type Interval, pointInterval } from '../../numbers/interval.ts'
import type { Filled } from './readable-texts.ts'

/** A figure that says by its sign which way something went. */
export interface SignedFigure {
  readonly figure: Figure
  readonly versus: Comparison | 'plan'
  readonly range: Interval
  /** As it stands in the text. */
  readonly printed: string
}

/** The comparing figures of one call, as calculated: what they print is true of them. */
export function signedFigures(figures: Figures, { inlines }: Filled): readonly SignedFigure[] {
  return inlines.flatMap((inline) => (inline.kind === 'figure' ? signed(figures, inline) : []))
}

function signed(
  figures: Figures,
  { figure: id, text }: { readonly figure: FigureId; readonly text: string },
): SignedFigure[] {
  const figure = figures.byId(id)
  if (figure?.amount.kind !== 'number') return []
  const { measure, amount } = figure
  const { exact } = amount
  switch (measure.kind) {
    case 'growth':
    case 'change':
      return [{ figure, versus: measure.versus, range: pointInterval(exact), printed: text }]
    case 'index':
      return [{ figure, versus: measure.versus, range: pointInterval(exact.minus(100)), printed: text }]
    case 'plan-percent':
      return [{ figure, versus: 'plan', range: pointInterval(exact.minus(100)), printed: text }]
    case 'plan-excess':
      return [{ figure, versus: 'plan', range: pointInterval(exact), printed: text }]
    default:
      return []
  }
}
