import type { Measure } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Comparison, Level } from '../model/submission.ts'
import type { QuantityMeasure } from './quantity.ts'

const levels: readonly Level[] = ['month', 'cumulative', 'value']

const comparisons: readonly Comparison[] = ['previous-month', 'previous-year']

export type ListedComparison = Extract<Measure, { readonly kind: 'plan-percent' | 'change' | 'growth' | 'index' }>

/** What is typed or made by adding, in the order in which figures are listed: levels, their bases, the plan. */
export const quantityMeasures: readonly QuantityMeasure[] = [
  ...levels.map((level): QuantityMeasure => ({ kind: 'level', level })),
  ...levels.flatMap((level) => comparisons.map((versus): QuantityMeasure => ({ kind: 'base', level, versus }))),
  { kind: 'plan' },
]

/** What is said of a level beside its plan or its base, in the order in which figures are listed after them. */
export const comparisonMeasures: readonly ListedComparison[] = [
  ...levels.map((level): ListedComparison => ({ kind: 'plan-percent', level })),
  ...(['change', 'growth', 'index'] as const).flatMap((kind) =>
    levels.flatMap((level) => comparisons.map((versus): ListedComparison => ({ kind, level, versus }))),
  ),
]

const namedMeasures: ReadonlyMap<string, Measure> = new Map(
  [
    ...quantityMeasures,
    ...comparisonMeasures,
    ...levels.map((level): Measure => ({ kind: 'plan-excess', level })),
    { kind: 'count' } as const,
  ].map((measure) => [keyOf(measure), measure]),
)

/** What a figure's id names: the inverse of `figureId`. `undefined` for any text that no figure has as its id. */
export function parseFigureId(id: string): { readonly subject: string; readonly measure: Measure } | undefined {
  const colon = id.indexOf(':')
  if (colon < 1) return undefined
  const subject = id.slice(0, colon)
  const key = id.slice(colon + 1)
  const measure = namedMeasures.get(key) ?? shareOf(key)
  return measure && { subject, measure }
}

function shareOf(key: string): Measure | undefined {
  for (const level of levels) {
    const prefix = keyOf({ kind: 'share', level, whole: '' })
    if (key.startsWith(prefix) && key.length > prefix.length) {
      return { kind: 'share', level, whole: key.slice(prefix.length) }
    }
  }
  return undefined
}

function keyOf(measure: Measure): string {
  return figureId('', measure).slice(1)
}
