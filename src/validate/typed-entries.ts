import type { IndicatorId, UnitId } from '../model/indicator.ts'
import type { Month, MonthData } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { IndicatorReadings, Submission } from '../model/submission.ts'

/** What one file says of an indicator, and whose file it is. */
export interface Entry {
  readonly readings: IndicatorReadings
  readonly owner: UnitId
  readonly submission: Submission
}

export interface Entries {
  /** What the files of a month say of an indicator, in the order of the files. */
  at(id: IndicatorId, period: Period): readonly Entry[]
  /** The file of a month that bears the name of a sector. */
  fileOf(sector: string, period: Period): Submission | undefined
}

/**
 * Entries by month and indicator. Only the names are walked when a month is first asked for: of two years of history
 * most readings are never looked at.
 */
export function typedEntries(month: Month): Entries {
  const monthAt = (period: Period): MonthData | undefined => {
    const key = periodKey(period)
    return key === periodKey(month.period) ? month.current : month.history.get(key)
  }
  const filesAt = byMonth((period) => filesByIndicator(monthAt(period)))
  const sectorsAt = byMonth(
    (period) => new Map((monthAt(period)?.submissions ?? []).map((each) => [each.sector, each] as const)),
  )
  return {
    at: (id, period) => (filesAt(period).get(id) ?? []).flatMap((submission) => entryOf(submission, id) ?? []),
    fileOf: (sector, period) => sectorsAt(period).get(sector),
  }
}

/** Asked for by the hundred thousand: a number for the month is made sooner than a text. */
function byMonth<T>(make: (period: Period) => T): (period: Period) => T {
  const made = new Map<number, T>()
  return (period) => {
    const at = period.year * 12 + period.month
    const known = made.get(at)
    if (known) return known
    const one = make(period)
    made.set(at, one)
    return one
  }
}

function filesByIndicator(data: MonthData | undefined): ReadonlyMap<IndicatorId, readonly Submission[]> {
  const files = new Map<IndicatorId, readonly Submission[]>()
  for (const submission of data?.submissions ?? []) {
    const alone = [submission]
    for (const id of submission.readings.keys()) {
      const others = files.get(id)
      files.set(id, others ? [...others, submission] : alone)
    }
  }
  return files
}

function entryOf(submission: Submission, id: IndicatorId): Entry | undefined {
  const readings = submission.readings.get(id)
  return readings && { readings, owner: submission.unit.value, submission }
}
