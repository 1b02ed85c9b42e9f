import type { FigureId } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import type { ClaimKind, Comparison, Level } from '../model/submission.ts'
import type { Facts } from './facts.ts'
import type { Held } from './held-value.ts'
import type { StatedNumber } from './stated-number.ts'

/** A whole that somebody typed or stated, and how to find the same of another indicator. */
export interface StatedWhole {
  readonly breakdown: Breakdown
  readonly stated: StatedNumber
  readonly subject: FigureId
  /** The sum of all parts at the same point. */
  readonly sum: () => Held
  /** One part at the same point. */
  readonly part: (id: IndicatorId) => Held
}

const levels: readonly Level[] = ['month', 'cumulative', 'value']

/** Every point at which the whole of a breakdown is typed or stated: now, at the bases, and the plan. */
export function statedWholes(facts: Facts, breakdown: Breakdown): readonly StatedWhole[] {
  const whole = facts.indicator(breakdown.whole)
  if (!whole) return []
  return ([undefined, 'previous-month', 'previous-year'] as const).flatMap((versus) =>
    levels.flatMap((level) => wholesAt(facts, breakdown, whole, { level, versus })),
  )
}

interface Point {
  readonly level: Level
  readonly versus: Comparison | undefined
}

function wholesAt(facts: Facts, breakdown: Breakdown, whole: Indicator, point: Point): StatedWhole[] {
  const { level, versus } = point
  const period = versus === undefined ? facts.month.period : facts.periodOf(versus)
  const measure =
    versus === undefined ? ({ kind: 'level', level } as const) : ({ kind: 'base', level, versus } as const)
  const at = {
    breakdown,
    subject: figureId(whole.id, measure),
    sum: () => facts.sumOfParts(breakdown, level, period),
    part: (id: IndicatorId) => facts.level(id, level, period),
  }
  const own = facts.typed(whole, level, period)
  const typed = own ? [own] : []
  const kind = claimKind(versus)
  const claims = facts
    .claimsOn(whole.id)
    .filter(({ claim }) => claim.kind === kind && claim.level === level)
    .map(({ stated }) => stated)
  return [...typed, ...claims].map((stated) => ({ ...at, stated }))
}

function claimKind(versus: Comparison | undefined): ClaimKind {
  if (versus === undefined) return 'level'
  return versus === 'previous-month' ? 'level-previous-month' : 'level-previous-year'
}
