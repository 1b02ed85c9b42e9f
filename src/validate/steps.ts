import type { Message } from '../model/diagnostic.ts'
import type { Exact } from '../model/exact.ts'
import { figureId } from '../model/figure-id.ts'
import type { Indicator } from '../model/indicator.ts'
import { periodKey } from '../model/period.ts'
import type { Comparison } from '../model/submission.ts'
import type { Interval } from '../numbers/interval.ts'
import { divideIntervals } from '../numbers/interval-arithmetic.ts'
import type { Facts } from './facts.ts'
import { type History, steppingLevel } from './history.ts'
import { type Band, FEWEST_POINTS, isSurelyInside, robustBand } from './robust-band.ts'
import type { Check } from './rule.ts'
import { seriesValue } from './series-value.ts'
import { powerThatFits, stepMessage, wrongUnit } from './step-message.ts'

/** How a value moves: from the month before, or from the same month a year before. */
export interface StepKind {
  readonly versus: Comparison
  readonly months: 1 | 12
}

/** Counts below this may well triple or vanish from one month to the next. */
const FEW = 20

/**
 * The step of every indicator to the report's month against its earlier steps. Those with too little history are told of
 * together: a new workspace has nothing else.
 */
export function stepChecks(facts: Facts, kind: StepKind): Check[] {
  const checks: Check[] = []
  let unknown = 0
  for (const indicator of facts.month.catalogue.values()) {
    if (!isSeries(indicator)) continue
    const steps = stepsOf(indicator, facts.history, kind)
    if (!steps) continue
    if (steps.before.length < FEWEST_POINTS) unknown++
    else checks.push(stepCheck(facts, { indicator, kind, steps }))
  }
  return unknown === 0 ? checks : [...checks, tooShort(facts, unknown)]
}

/** A season's value stands still between harvests; ratios and indices move in their own ways. */
function isSeries({ kind, nature, mayBeNegative }: Indicator): boolean {
  return (kind === 'count' || kind === 'measure') && nature !== 'season' && !mayBeNegative
}

interface Steps {
  readonly now: number
  readonly before: readonly Step[]
}

interface Step {
  /** Months before the report's at which it ends. */
  readonly back: number
  readonly about: number
}

/** `undefined` where the report's month itself is no step. */
function stepsOf(indicator: Indicator, history: History, { months }: StepKind): Steps | undefined {
  const sizes = history.sizes(indicator)
  const least = indicator.kind === 'count' ? FEW : 0
  const stepTo = (back: number): number => {
    const [to = Number.NaN, from = Number.NaN] = [sizes[back], sizes[back + months]]
    return from > 0 && to >= 0 && Math.max(from, to) >= least ? to / from : Number.NaN
  }
  const now = stepTo(0)
  if (Number.isNaN(now)) return undefined
  const before: Step[] = []
  for (let back = 1; back + months < sizes.length; back++) {
    const about = stepTo(back)
    if (!Number.isNaN(about)) before.push({ back, about })
  }
  return { now, before }
}

interface Stepping {
  readonly indicator: Indicator
  readonly kind: StepKind
  readonly steps: Steps
}

/** Nothing is said where some unrounded values would lie in the band. */
function stepCheck(facts: Facts, { indicator, kind, steps }: Stepping): Check {
  const points = steps.before.map(({ about }) => about)
  if (isSurelyInside(points, steps.now)) return { kind: 'passed' }
  const now = seriesValue(facts, indicator, facts.month.period)
  const base = seriesValue(facts, indicator, facts.periodOf(kind.versus))
  const range = now && base && divideIntervals(now.interval, base.interval)
  const band = robustBand(steps.before.map(({ back }) => exactStep(facts.history, indicator, back, kind)))
  if (!now || !base || !range || meets(range, band)) return { kind: 'passed' }
  const level = now.before ? 'cumulative' : steppingLevel(indicator)
  const power = powerThatFits(now.exact.dividedBy(base.exact), band)
  return {
    kind: 'broken',
    subject: figureId(indicator.id, { kind: 'index', level, versus: kind.versus }),
    message: stepMessage(now, base, band),
    span: now.stated.span,
    owner: indicator.owner,
    ...(power === undefined ? {} : { hints: [wrongUnit(power)] }),
    related: [now.before, base.stated, base.before]
      .flatMap((each) => each ?? [])
      .map(({ span, label }) => ({ span, label })),
  }
}

function exactStep(history: History, indicator: Indicator, back: number, { months }: StepKind): Exact {
  const [to, from] = [history.number(indicator, back), history.number(indicator, back + months)]
  if (!to || !from) throw new Error(`a step without its ends: ${indicator.id}`)
  return to.dividedBy(from)
}

function meets({ lowest, highest }: Interval, band: Band): boolean {
  const isAbove = lowest.kind === 'finite' && lowest.value.compare(band.highest) > 0
  const isBelow = highest.kind === 'finite' && highest.value.compare(band.lowest) < 0
  return !isAbove && !isBelow
}

function tooShort({ month }: Facts, indicators: number): Check {
  return {
    kind: 'undecidable',
    subject: periodKey(month.period),
    reason: 'NO_HISTORY',
    detail: counted(indicators),
    span: month.issue.span,
  }
}

function counted(indicators: number): Message {
  return {
    vi: `${indicators} chỉ tiêu chưa có đủ ${FEWEST_POINTS} lần so sánh ở các kỳ trước`,
    en: `${indicators} indicators have fewer than ${FEWEST_POINTS} earlier comparisons`,
  }
}
