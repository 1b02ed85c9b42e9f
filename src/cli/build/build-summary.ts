import { dueDate } from '../../calendar/dates.ts'
import { hasSent, reportingUnits } from '../../calendar/senders.ts'
import type { Compiled } from '../../compile.ts'
import type { BuildSummary } from '../print/summary.ts'

/** What was built, of what, and who is still to send. */
export function summaryOf(compiled: Compiled, files: BuildSummary['files'], milliseconds: number): BuildSummary {
  const { month, document } = compiled
  const reporting = reportingUnits(month)
  const { received } = month.issue
  const sent = reporting.filter((unit) => hasSent(month.issue, unit))
  const due = month.settings.deadlineDay === undefined ? undefined : dueDate(month.period, month.settings.deadlineDay)
  const late = due === undefined ? [] : sent.filter((unit) => (received.get(unit.id)?.value ?? due) > due)
  return {
    period: month.period,
    sent: sent.length,
    units: reporting.length,
    waiting: reporting.filter((unit) => !hasSent(month.issue, unit)).map((unit) => unit.name),
    ...(due === undefined ? {} : { deadline: { due, late: late.length } }),
    figures: document.figures.size,
    notes: document.notes.length,
    appendices: document.appendices.length,
    files,
    milliseconds,
  }
}
