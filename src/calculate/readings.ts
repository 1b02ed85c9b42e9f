import { previousMonth, sameMonthLastYear } from '../calendar/periods.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import type { Month, MonthData } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Comparison, IndicatorReadings, Level, Reading, Revision, Submission } from '../model/submission.ts'
import type { Point } from './quantity.ts'

/** What departments typed, by indicator. */
export interface Readings {
  /** Of a base: what that month's own file says, else what the current file says of that month. */
  at(indicator: IndicatorId, level: Level, point: Point): Reading | undefined
  /** A measured index, base 100. */
  index(indicator: IndicatorId, versus: Comparison): Reading | undefined
  /** What the report's month declares to be added to the year to date of the months before. */
  revision(indicator: IndicatorId): Revision | undefined
  /** The file in which a reading of that month stands or should stand. */
  expectedFile(indicator: Indicator, point: Point): string
}

type Entries = (id: IndicatorId) => readonly IndicatorReadings[]

/** The month that is looked at from a report on `period`. */
export function periodAt(period: Period, point: Point): Period {
  switch (point) {
    case 'current':
      return period
    case 'previous-month':
      return previousMonth(period)
    case 'previous-year':
      return sameMonthLastYear(period)
  }
}

export function readingsOf(month: Month): Readings {
  const monthAt = (point: Point): { readonly key: string; readonly entries: Entries } => {
    const key = periodKey(periodAt(month.period, point))
    return { key, entries: entriesOf(point === 'current' ? month.current : month.history.get(key)) }
  }
  const months: Readonly<Record<Point, ReturnType<typeof monthAt>>> = {
    current: monthAt('current'),
    'previous-month': monthAt('previous-month'),
    'previous-year': monthAt('previous-year'),
  }
  const entriesAt = (indicator: IndicatorId, point: Point): readonly IndicatorReadings[] =>
    months[point].entries(indicator)

  return {
    at: (indicator, level, point) => {
      const own = first(entriesAt(indicator, point), (entry) => entry.levels[level])
      if (own || point === 'current') return own
      return first(entriesAt(indicator, 'current'), (entry) => entry.bases[point]?.[level])
    },
    index: (indicator, versus) => first(entriesAt(indicator, 'current'), (entry) => entry.indices[versus]),
    revision: (indicator) => entriesAt(indicator, 'current').find((entry) => entry.revision)?.revision,
    expectedFile: (indicator, point) =>
      entriesAt(indicator.id, point)[0]?.span.file ?? `data/${months[point].key}/${indicator.sector}.yaml`,
  }
}

/** Only names are walked: of an earlier month few readings are asked for. */
function entriesOf(data: MonthData | undefined): Entries {
  const files = new Map<IndicatorId, readonly Submission[]>()
  for (const submission of data?.submissions ?? []) {
    const alone = [submission]
    for (const id of submission.readings.keys()) {
      const others = files.get(id)
      files.set(id, others ? [...others, submission] : alone)
    }
  }
  return (id) => (files.get(id) ?? []).flatMap(({ readings }) => readings.get(id) ?? [])
}

/** An indicator may stand in two files, each with another level. */
function first(
  entries: readonly IndicatorReadings[],
  pick: (entry: IndicatorReadings) => Reading | undefined,
): Reading | undefined {
  for (const entry of entries) {
    const reading = pick(entry)
    if (reading) return reading
  }
  return undefined
}
