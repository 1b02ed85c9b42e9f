import type { ComparedIndicator, ReportFacts } from '../../model/comparison.ts'

/** What a later comparison needs beside the text. What is usual for a series is known from its history, not from here. */
export function factsRecord(facts: ReportFacts): object {
  return { ...facts, indicators: facts.indicators.map(indicatorRecord) }
}

function indicatorRecord({ alarmPercent, precision, revision, usualStep: _, ...rest }: ComparedIndicator): object {
  return {
    ...rest,
    ...(precision ? { precision: precision.toString() } : {}),
    ...(alarmPercent ? { alarmPercent: alarmPercent.toString() } : {}),
    ...(revision ? { revision: revision.toString() } : {}),
  }
}
