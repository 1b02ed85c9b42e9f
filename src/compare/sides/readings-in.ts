import type { IndicatorId } from '../../model/indicator.ts'
import type { MonthData } from '../../model/month.ts'
import type { IndicatorReadings, Submission } from '../../model/submission.ts'

export type ReadingsOf = (id: IndicatorId) => readonly IndicatorReadings[]

/**
 * What the files of a month say of an indicator. The files are gone through once, and by name only: to ask each of them for
 * each indicator took a tenth of the time of two reports of 2500 files, and of an earlier month few readings are asked for.
 */
export function readingsIn(data: MonthData | undefined): ReadingsOf {
  const files = new Map<IndicatorId, Submission[]>()
  for (const submission of data?.submissions ?? []) {
    for (const id of submission.readings.keys()) {
      const others = files.get(id)
      if (others) others.push(submission)
      else files.set(id, [submission])
    }
  }
  return (id) => (files.get(id) ?? []).flatMap(({ readings }) => readings.get(id) ?? [])
}
