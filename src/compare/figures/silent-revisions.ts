import { shiftPeriod } from '../../calendar/periods.ts'
import type { ComparedIndicator, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { Exact } from '../../model/exact.ts'
import type { Figure, FigureId, Measure } from '../../model/figure.ts'
import { figureId } from '../../model/figure-id.ts'
import { periodKey } from '../../model/period.ts'
import type { Comparison, Level } from '../../model/submission.ts'
import { type Interval, intersects, pointInterval } from '../../numbers/interval.ts'
import { addIntervals, subtractIntervals } from '../../numbers/interval-arithmetic.ts'
import { intervalOfPrinted } from '../../numbers/interval-of-printed.ts'
import { roundHalfAway } from '../../numbers/round.ts'
import { writeNumber } from '../../numbers/write-number.ts'
import { numberOf } from './numbers-of.ts'

/** Two reports in the order of their months, the later one following on the earlier. */
interface Successive {
  readonly earlier: ReportSide
  readonly later: ReportSide
}

/**
 * Numbers of past months that the later report takes for other than the earlier one printed, without saying so. Only what
 * no rounding explains.
 */
export function silentRevisions(sides: Successive): ReadonlyMap<FigureId, Message> {
  const found = new Map<FigureId, Message>()
  for (const indicator of sides.later.facts.indicators) {
    for (const [measure, message] of revisionsOf(indicator, sides)) found.set(figureId(indicator.id, measure), message)
  }
  return found
}

type Revised = readonly (readonly [Measure, Message])[]

function revisionsOf(indicator: ComparedIndicator, sides: Successive): Revised {
  const { earlier, later } = sides
  if (periodKey(shiftPeriod(later.period, -1)) === periodKey(earlier.period)) {
    const cumulative = earlier.period.year === later.period.year ? cumulativeRevised(indicator, sides) : []
    return [...cumulative, ...baseRevised(indicator, sides, 'previous-month')]
  }
  if (periodKey(shiftPeriod(later.period, -12)) === periodKey(earlier.period)) {
    return baseRevised(indicator, sides, 'previous-year')
  }
  return []
}

const cumulative: Measure = { kind: 'level', level: 'cumulative' }
const month: Measure = { kind: 'level', level: 'month' }

/** Year to date, less the month and what was declared, is not the year to date that was printed a month ago. */
function cumulativeRevised(indicator: ComparedIndicator, { earlier, later }: Successive): Revised {
  if (indicator.nature !== 'flow') return []
  const [now, added, was] = [
    printedOf(later, indicator, cumulative),
    printedOf(later, indicator, month),
    printedOf(earlier, indicator, cumulative),
  ]
  if (!now || !added || !was) return []
  const declared = indicator.revision
  const before = subtractIntervals(
    now.interval,
    declared ? addIntervals(added.interval, pointInterval(declared)) : added.interval,
  )
  if (intersects(before, was.interval)) return []
  const left = now.exact.minus(added.exact).minus(declared ?? 0)
  return [[cumulative, cumulativeMessage(later.period.month, text(left, now.decimals), text(was.exact, was.decimals))]]
}

function cumulativeMessage(n: number, left: string, was: string): Message {
  return {
    vi: `lũy kế ${n} tháng trừ tháng ${n} còn ${left}, báo cáo trước in ${was}: số các tháng trước đã sửa mà không khai báo (dieu_chinh)`,
    en: `the year to date less the month leaves ${left}, the older report prints ${was}: earlier months were changed without a declared revision (dieu_chinh)`,
  }
}

const levels: readonly Level[] = ['month', 'cumulative', 'value']

/** The base that the later report compares with is not what the earlier one printed. */
function baseRevised(indicator: ComparedIndicator, { earlier, later }: Successive, versus: Comparison): Revised {
  return levels.flatMap((level) => {
    const measure: Measure = { kind: 'base', level, versus }
    const [base, was] = [printedOf(later, indicator, measure), printedOf(earlier, indicator, { kind: 'level', level })]
    if (!base || !was || intersects(base.interval, was.interval)) return []
    const [taken, printed] = [text(base.exact, base.decimals), text(was.exact, was.decimals)]
    return [
      [
        measure,
        {
          vi: `báo cáo sau so với ${taken}, báo cáo trước in ${printed}: số kỳ trước đã sửa`,
          en: `the newer report compares with ${taken}, the older one prints ${printed}: the earlier number was changed`,
        },
      ] as const,
    ]
  })
}

interface Held {
  readonly exact: Exact
  readonly decimals: number
  readonly interval: Interval
}

function printedOf({ document }: ReportSide, indicator: ComparedIndicator, measure: Measure): Held | undefined {
  const figure: Figure | undefined = document.figures.get(figureId(indicator.id, measure))
  const amount = numberOf(figure)
  if (!amount || amount.unit !== indicator.unit) return undefined
  const exact = roundHalfAway(amount.exact, amount.decimals)
  const number = { text: '', exact, decimals: amount.decimals }
  const mode = indicator.isCount && !indicator.precision ? 'exact' : indicator.truncated ? 'truncated' : 'nearest'
  const interval = indicator.precision
    ? intervalOfPrinted(number, mode, indicator.precision)
    : intervalOfPrinted(number, mode)
  return { exact, decimals: amount.decimals, interval }
}

function text(exact: Exact, decimals: number): string {
  return writeNumber(exact, { decimals, keepZeros: false, leadingZero: false })
}
