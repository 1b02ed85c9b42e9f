import { previousMonth, sameMonthLastYear } from '../calendar/periods.ts'
import type { Indicator } from '../model/indicator.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Comparison, Level } from '../model/submission.ts'
import type { Interval } from '../numbers/interval.ts'
import { comparisonParts } from './comparison-claims.ts'
import { differenceOf, type Expression, growthOf, numbersIn, plusNumber, statedIn } from './expression.ts'
import type { Facts } from './facts.ts'
import { mainLevelOf } from './held.ts'
import type { Held } from './held-value.ts'
import { measuredIndex } from './measured-index.ts'
import { rangeOf } from './range.ts'
import type { StatedNumber } from './stated-number.ts'

/** A quantity that is above zero where something rises, or exceeds its plan; or why there is none. */
export type Sign =
  | { readonly kind: 'known'; readonly range: Interval; readonly numbers: readonly StatedNumber[] }
  | Extract<Held, { readonly kind: 'none' }>

export interface Compared {
  readonly indicator: Indicator
  readonly level: Level
  readonly versus: Comparison
  readonly period: Period
}

/** By what the department states of it; else by the levels. */
export function signOfComparison(facts: Facts, compared: Compared): Sign {
  const { indicator, level, versus, period } = compared
  const stated = periodKey(period) === periodKey(facts.month.period) ? statedSign(facts, compared) : undefined
  if (stated) return signOf(stated)
  const now = facts.level(indicator.id, level, period)
  if (now.kind === 'none') return now
  const base = facts.level(
    indicator.id,
    level,
    versus === 'previous-month' ? previousMonth(period) : sameMonthLastYear(period),
  )
  return base.kind === 'none' ? base : signOf(differenceOf(now.expression, base.expression))
}

/** Above zero where more is reached than planned. */
export function signOfPlan(facts: Facts, indicator: Indicator): Sign {
  const level = mainLevelOf(indicator)
  const percent = facts.claim(indicator.id, level, 'plan-percent')?.stated
  if (percent) return signOf(plusNumber(statedIn(percent), -100))
  const excess = facts.claim(indicator.id, level, 'plan-excess')?.stated
  if (excess) return signOf(statedIn(excess))
  const value = facts.level(indicator.id, level, facts.month.period)
  const plan = facts.plan(indicator.id)
  if (plan.kind === 'none') return plan
  return value.kind === 'none' ? value : signOf(growthOf(value.expression, plan.expression))
}

function statedSign(facts: Facts, { indicator, level, versus }: Compared): Expression | undefined {
  const parts = comparisonParts[versus]
  const change =
    facts.claim(indicator.id, level, parts.change)?.stated ?? facts.claim(indicator.id, level, parts.growth)?.stated
  if (change) return statedIn(change)
  const index = facts.claim(indicator.id, level, parts.index)?.stated ?? measuredIndex(facts, indicator, versus)
  if (index) return plusNumber(statedIn(index), -100)
  const now = facts.claim(indicator.id, level, 'level')?.stated
  const base = facts.claim(indicator.id, level, parts.base)?.stated
  return now && base && differenceOf(statedIn(now), statedIn(base))
}

function signOf(expression: Expression): Sign {
  const range = rangeOf(expression)
  if (range) return { kind: 'known', range, numbers: numbersIn(expression) }
  const detail = { vi: 'mẫu số bằng 0 hoặc có thể bằng 0', en: 'the divisor is or may be zero' }
  return { kind: 'none', reason: 'BASE_SPANS_ZERO', detail }
}
