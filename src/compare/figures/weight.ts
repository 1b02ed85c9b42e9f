import type { ComparedIndicator } from '../../model/comparison.ts'
import type { Exact } from '../../model/exact.ts'
import type { Comparison } from '../../model/submission.ts'
import { exactOf } from '../../numbers/exact.ts'
import { type FigurePair, isSameYear, type NumberPair } from './figure-pair.ts'

/** A share of a measure by which it may move without anybody asking why: a tenth counts as one step. */
const STEPS_PER_WHOLE = 10

/** Percentage points of growth over a year, or of a share, that count as one step. */
const POINTS_PER_STEP = 2

/** Against the month before everything jumps, and so do percentages of things that are counted. */
const JUMPING_POINTS_PER_STEP = 20

/** A tenth of what an even month adds to a plan (100% ÷ 12), in percentage points. */
const PLAN_POINTS_PER_STEP = 100 / 120

/** An indicator of the summary that a leader reads first weighs as much as two others. */
const MAIN = 2

/** What belongs to a season is sown and harvested by and by: it moves every month until it is done. */
const SEASON = 1 / 4

/** From a median deviation to a standard deviation of a normal series. */
const DEVIATIONS = 1.4826

/**
 * How much a movement matters, in steps that are usual for such a figure. For the order of a list only: floats will do.
 * Years to date are held against what an even month would have added.
 */
export function weightOf(pair: FigurePair, numbers: NumberPair): number {
  const { indicator, sides } = pair
  const season = indicator?.nature === 'season' && sides.relation === 'months' ? SEASON : 1
  return stepsOf(pair, numbers) * (indicator?.isMain ? MAIN : 1) * season
}

function stepsOf(pair: FigurePair, numbers: NumberPair): number {
  const { measure, indicator, sides } = pair
  switch (measure.kind) {
    case 'level':
      if (measure.level === 'cumulative' && isSameYear(sides)) return monthOfYear(numbers, indicator)
      return usual(numbers, indicator, sides.relation) ?? quantity(numbers, indicator)
    case 'base':
    case 'plan':
      return quantity(numbers, indicator)
    case 'count':
      return scatter(numbers)
    case 'plan-percent':
      return planPoints(pair, numbers)
    case 'plan-excess':
      return points(numbers) / PLAN_POINTS_PER_STEP
    case 'growth':
    case 'index':
      return points(numbers) / (isJumping(measure.versus, indicator) ? JUMPING_POINTS_PER_STEP : POINTS_PER_STEP)
    case 'share':
      return points(numbers) / POINTS_PER_STEP
    case 'change':
      return (indicator?.isCount ? scatter(numbers) : relative(numbers) * STEPS_PER_WHOLE) / 2
  }
}

function isJumping(versus: Comparison, indicator: ComparedIndicator | undefined): boolean {
  return versus === 'previous-month' || indicator?.isCount === true
}

/** A tenth is a step; few things that are counted scatter by more than that anyway. */
function quantity(ends: Ends, indicator: ComparedIndicator | undefined): number {
  const steps = relative(ends) * STEPS_PER_WHOLE
  return indicator?.isCount ? Math.min(steps, scatter(ends)) : steps
}

/** What is counted scatters by the root of its number. */
function scatter({ earlier, later }: Ends): number {
  const both = about(earlier.absolute().plus(later.absolute()))
  return both === 0 ? 0 : about(later.minus(earlier).absolute()) / Math.sqrt(both)
}

interface Ends {
  readonly earlier: Exact
  readonly later: Exact
}

/** Against the series' own steps, where enough months are known. */
function usual(
  { earlier, later }: Ends,
  indicator: ComparedIndicator | undefined,
  relation: string,
): number | undefined {
  const step = indicator?.usualStep
  if (!step || relation === 'drafts' || !earlier.isPositive()) return undefined
  const moved = about(later.minus(earlier).times(100).dividedBy(earlier).minus(step.median).absolute())
  return moved / Math.max(about(step.deviation) * DEVIATIONS, 1)
}

/** The months between the two years to date, against as many average months of the earlier one. */
function monthOfYear(numbers: NumberPair, indicator: ComparedIndicator | undefined): number {
  const { earlier, later, earlierPeriod, laterPeriod } = numbers
  const months = laterPeriod.month - earlierPeriod.month
  return quantity(
    { earlier: earlier.times(months).dividedBy(earlierPeriod.month), later: later.minus(earlier) },
    indicator,
  )
}

function planPoints({ measure, sides }: FigurePair, numbers: NumberPair): number {
  const { earlier, later, earlierPeriod, laterPeriod } = numbers
  const isCumulative = measure.kind === 'plan-percent' && measure.level === 'cumulative'
  if (!isCumulative || !isSameYear(sides)) return points(numbers) / PLAN_POINTS_PER_STEP
  const expected = earlier.times(laterPeriod.month).dividedBy(earlierPeriod.month)
  return points({ earlier: expected, later }) / PLAN_POINTS_PER_STEP
}

function points({ earlier, later }: Ends): number {
  return about(later.minus(earlier).absolute())
}

/** The difference as a share of the mean: the same from either side, 2 at most where both are positive. */
function relative({ earlier, later }: Ends): number {
  const both = earlier.absolute().plus(later.absolute())
  return both.isZero() ? 0 : about(later.minus(earlier).absolute().times(2).dividedBy(both))
}

const THOUSAND = exactOf('1000')

function about(exact: Exact): number {
  const [top = '0', bottom = '1'] = exact.times(THOUSAND).toString().split('/')
  return Number(top) / Number(bottom) / 1000
}
