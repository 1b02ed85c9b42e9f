import type { PrintedNumber } from '../model/exact.ts'
import type { IndicatorId, UnitId } from '../model/indicator.ts'
import type { Month, MonthData } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { IndicatorReadings, Level, Reading, Submission } from '../model/submission.ts'

/** What one file says of an indicator, and whose file it is. */
export interface Entry {
  readonly readings: IndicatorReadings
  readonly owner: UnitId
  readonly submission: Submission
}

export interface Entries {
  /** What the files of a month say of an indicator, in the order of the files. */
  at(id: IndicatorId, period: Period): readonly Entry[]
  /** The first number that they give, without all else that they say. */
  numberAt(id: IndicatorId, level: Level, period: Period): PrintedNumber | undefined
}

/**
 * Entries by month and indicator. Only the names are walked when a month is first asked for: of two years of history
 * most readings are never looked at.
 */
export function typedEntries(month: Month): Entries {
  const files = new Map<number, ReadonlyMap<IndicatorId, readonly Submission[]>>()
  const filesAt = (period: Period): ReadonlyMap<IndicatorId, readonly Submission[]> => {
    // Asked for by the hundred thousand: a number is made sooner than a text.
    const at = period.year * 12 + period.month
    const known = files.get(at)
    if (known) return known
    const key = periodKey(period)
    const made = filesByIndicator(key === periodKey(month.period) ? month.current : month.history.get(key))
    files.set(at, made)
    return made
  }
  return {
    at: (id, period) => (filesAt(period).get(id) ?? []).flatMap((submission) => entryOf(submission, id) ?? []),
    numberAt: (id, level, period) => {
      for (const { readings } of filesAt(period).get(id) ?? []) {
        const number = numberIn(readings, id, level)
        if (number) return number
      }
      return undefined
    },
  }
}

function numberIn(readings: Submission['readings'], id: IndicatorId, level: Level): PrintedNumber | undefined {
  if ('numberOf' in readings) return readings.numberOf(id, level)
  const reading = readings.get(id)?.levels[level]
  return reading?.kind === 'number' ? reading.number : undefined
}

/** The first reading among the files of a month. */
export function firstReading(
  entries: readonly Entry[],
  level: Level,
): { readonly reading: Reading; readonly entry: Entry } | undefined {
  for (const entry of entries) {
    const reading = entry.readings.levels[level]
    if (reading) return { reading, entry }
  }
  return undefined
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
