import type { Awaited } from '../../model/diagnostic.ts'
import type { Month, MonthData } from '../../model/month.ts'
import { periodKey } from '../../model/period.ts'
import type { Submission } from '../../model/submission.ts'

/** The file that is to bring what is awaited, where there is no such file yet: the folder, where its month is not there. */
export type AbsentFile = (awaited: Awaited) => string | undefined

export function absentFiles(month: Month): AbsentFile {
  const present = presentFiles(month)
  return (awaited) => {
    const file = awaited.file ?? monthlyFile(month, sectorOf(month, awaited))
    if (file === undefined || present.has(file)) return undefined
    return absentMonth(month, file) ?? file
  }
}

function absentMonth(month: Month, file: string): string | undefined {
  const [, folder, key = ''] = /^(data\/(\d{4}-\d{2}))\//.exec(file) ?? []
  return key === periodKey(month.period) || month.history.has(key) ? undefined : folder
}

function monthlyFile(month: Month, sector: string | undefined): string | undefined {
  return sector === undefined ? undefined : `data/${periodKey(month.period)}/${sector}.yaml`
}

/** Catalogues count as present: what is missing in them is no department's to send. */
function presentFiles(month: Month): ReadonlySet<string> {
  const months: readonly MonthData[] = [month.current, ...month.history.values()]
  return new Set([
    ...months.flatMap((each) => each.submissions.map((submission) => submission.file)),
    ...[...month.catalogue.values()].map((indicator) => indicator.span.file),
    ...month.breakdowns.map((breakdown) => breakdown.span.file),
    ...[...month.plans.values()].flatMap((versions) => versions.map((version) => version.reading.span.file)),
  ])
}

/** Texts, lists and documents are declared nowhere but in monthly files: who sent one before is to send it again. */
function sectorOf(month: Month, { kind, name }: Awaited): string | undefined {
  const before = [...month.history.values()].flatMap((each) => each.submissions)
  return before.find((submission) => holds(submission, kind, name))?.sector ?? sectorOfName(month, before, name)
}

function holds(submission: Submission, kind: Awaited['kind'], name: string): boolean {
  switch (kind) {
    case 'figure':
      return submission.readings.has(name)
    case 'slot':
      return submission.prose.some((each) => each.slot === name)
    case 'list':
      return submission.lists.some((each) => each.id === name)
    case 'document':
      return submission.documents.some((each) => each.id === name)
  }
}

/** `y-te.chung` is health's, `chi-dao.the-vang` that of the only sector which begins with `chi-dao-`. */
function sectorOfName(month: Month, before: readonly Submission[], name: string): string | undefined {
  const [first = '', ...rest] = name.split('.')
  if (rest.length === 0) return undefined
  const sectors = new Set([
    ...[...month.catalogue.values()].map((indicator) => indicator.sector),
    ...before.map((submission) => submission.sector),
  ])
  if (sectors.has(first)) return first
  const begun = [...sectors].filter((sector) => sector.startsWith(`${first}-`))
  return begun.length === 1 ? begun[0] : undefined
}
