import { dueDate } from '../calendar/dates.ts'
import { monthsUpTo } from '../calendar/periods.ts'
import { hasSent, reportingUnits } from '../calendar/senders.ts'
import type { Exact } from '../model/exact.ts'
import type { Figures } from '../model/figure.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import type { Attainment, MonthlyPoint, MonthlySeries, Overview } from '../model/overview.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Level } from '../model/submission.ts'
import { exactInteger } from '../numbers/exact.ts'
import { roundHalfAway } from '../numbers/round.ts'
import { withUnit } from '../numbers/write-amount.ts'
import { writeNumber } from '../numbers/write-number.ts'

const MONTHS_SHOWN = 12

/** One value is a point and no line. */
const FEWEST_POINTS = 2

/** What stands beside the text on the web page. */
export function overviewOf(month: Month, figures: Figures): Overview {
  const due = month.settings.deadlineDay === undefined ? undefined : dueDate(month.period, month.settings.deadlineDay)
  const indicators = [...month.catalogue.values()]
  return {
    units: reportingUnits(month).map((unit) => {
      const sentOn = hasSent(month.issue, unit) ? month.issue.received.get(unit.id)?.value : undefined
      return {
        name: unit.name,
        ...(sentOn === undefined ? {} : { sentOn }),
        late: sentOn !== undefined && due !== undefined && sentOn > due,
      }
    }),
    ...(due === undefined ? {} : { due }),
    attainments: indicators.flatMap((indicator) => attainmentOf(indicator, figures)),
    pacePermille: permille(exactInteger(month.period.month).times(1000).dividedBy(12)),
    series: indicators.flatMap((indicator) => seriesOf(month, indicator)),
  }
}

function attainmentOf({ id, name }: Indicator, figures: Figures): readonly Attainment[] {
  const level = figures.mainLevel(id)
  const amount = level && figures.find(id, { kind: 'plan-percent', level })?.amount
  if (amount?.kind !== 'number') return []
  const printed = `${writeNumber(amount.exact, { decimals: amount.decimals, keepZeros: true, leadingZero: false })}%`
  return [{ name, printed, permille: permille(amount.exact.times(10)) }]
}

function seriesOf(month: Month, indicator: Indicator): readonly MonthlySeries[] {
  const level: Level = indicator.nature === 'flow' ? 'month' : 'value'
  const known = monthsUpTo(month.period, MONTHS_SHOWN).flatMap((period) => {
    const value = typedAt(month, indicator, level, period)
    return value ? [{ period, ...value }] : []
  })
  if (known.length < FEWEST_POINTS) return []
  const scale = scaleOf(known.map((each) => each.exact))
  const points: readonly MonthlyPoint[] = known.map(({ period, exact, text }) => ({
    period,
    printed: withUnit(text, indicator.unit),
    permille: scale(exact),
  }))
  return [{ name: indicator.name, unit: indicator.unit, points }]
}

function typedAt(
  month: Month,
  { id }: Indicator,
  level: Level,
  period: Period,
): { readonly exact: Exact; readonly text: string } | undefined {
  const key = periodKey(period)
  const data = key === periodKey(month.period) ? month.current : month.history.get(key)
  for (const { readings } of data?.submissions ?? []) {
    const reading = readings.get(id)?.levels[level]
    if (reading?.kind === 'number') return reading.number
  }
  return undefined
}

function scaleOf(values: readonly Exact[]): (value: Exact) => number {
  const sorted = [...values].sort((left, right) => left.compare(right))
  const lowest = sorted[0] ?? exactInteger(0)
  const span = (sorted.at(-1) ?? lowest).minus(lowest)
  return (value) => (span.isZero() ? 500 : permille(value.minus(lowest).times(1000).dividedBy(span)))
}

/** A whole number for geometry: nothing printed is made of it. */
function permille(value: Exact): number {
  return Number(roundHalfAway(value, 0).toString())
}
