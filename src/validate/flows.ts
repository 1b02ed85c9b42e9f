import type { FigureId } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Period } from '../model/period.ts'
import type { Comparison } from '../model/submission.ts'
import type { Facts } from './facts.ts'
import type { StatedNumber } from './stated-number.ts'

/** A flow at one point in time: the month and the year to date, as far as they were typed or, in the report's month, stated. */
export interface FlowPoint {
  readonly indicator: Indicator
  readonly period: Period
  readonly month?: StatedNumber
  readonly cumulative?: StatedNumber
  /** Of the year to date. */
  readonly subject: FigureId
}

/** All flows of the catalogue at the report's month, or at one that it is compared with. Several rules look at them. */
export function flowsOf(facts: FlowSources): (versus?: Comparison) => readonly FlowPoint[] {
  const known = new Map<Comparison | undefined, readonly FlowPoint[]>()
  return (versus) => {
    const flows = known.get(versus) ?? flowsAt(facts, versus)
    known.set(versus, flows)
    return flows
  }
}

type FlowSources = Pick<Facts, 'month' | 'periodOf' | 'typed' | 'claim'>

function flowsAt(facts: FlowSources, versus: Comparison | undefined): readonly FlowPoint[] {
  const period = versus === undefined ? facts.month.period : facts.periodOf(versus)
  return [...facts.month.catalogue.values()]
    .filter(({ nature, kind }) => nature === 'flow' && (kind === 'count' || kind === 'measure'))
    .map((indicator) => {
      const own = (level: 'month' | 'cumulative'): StatedNumber | undefined =>
        facts.typed(indicator, level, period) ??
        (versus === undefined ? facts.claim(indicator.id, level, 'level')?.stated : undefined)
      const [month, cumulative] = [own('month'), own('cumulative')]
      const measure =
        versus === undefined
          ? ({ kind: 'level', level: 'cumulative' } as const)
          : ({ kind: 'base', level: 'cumulative', versus } as const)
      return {
        indicator,
        period,
        ...(month ? { month } : {}),
        ...(cumulative ? { cumulative } : {}),
        subject: figureId(indicator.id, measure),
      }
    })
}
