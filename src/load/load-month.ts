import { previousMonth, sameMonthLastYear, shiftPeriod } from '../calendar/periods.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Month, MonthData } from '../model/month.ts'
import { failure, type Outcome, outcomeOf } from '../model/outcome.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { World } from '../model/world.ts'
import { unknownInMeetings } from './meeting-references.ts'
import { merge, reportedTwice } from './merge.ts'
import { absentMonth, misnamedMonths, monthKeys } from './month-folders.ts'
import { readHistory } from './read-history.ts'
import { readIssue } from './read-issue.ts'
import { readMonthData } from './read-month-data.ts'
import { readWaivers } from './read-waivers.ts'
import { readWorkspace, type Workspace } from './read-workspace.ts'
import { resolveList, unknownInCatalogue, unknownInIssue, unknownInMonth, unknownInPlans } from './references.ts'
import { unknownInRemarks } from './remark-references.ts'
import { readTemplates } from './templates.ts'

/**
 * How far back a month is read: what it compares with (last month, and the same month last year), its whole year, for the
 * rules that find errors, or two years, for those that know what is usual.
 */
export type HistoryDepth = 'compared' | 'year' | 'two-years'

/** Everything that the report of one month needs, or every fault of every file. */
export function loadMonth(world: World, period: Period, depth: HistoryDepth = 'compared'): Outcome<Month> {
  const absent = absentMonth(world, period)
  if (absent) return failure([absent])
  const compared = comparedPeriods(period)
  const present = monthKeys(world)
  const workspace = readWorkspace(world, period.year)
  const current = readMonthData(world, workspace, period)
  const earlier = readHistory(world, workspace, earlierPeriods(present, period, depth))
  const issue = readIssue(world, workspace, period)
  const waivers = readWaivers(world, period)
  const templates = readTemplates(world, workspace.settings?.templateSet ?? 'thang')
  const names = { indicators: workspace.catalogue, units: new Map(workspace.units.map((unit) => [unit.id, unit])) }
  const { submissions } = current.data
  const documents = merge(
    { vi: 'văn bản', en: 'the document' },
    submissions.flatMap((each) => each.documents).map((each) => [each.id, each] as const),
  )
  const lists = merge(
    { vi: 'danh sách', en: 'the list' },
    submissions.flatMap((each) => each.lists).map((each) => [each.id, resolveList(names, each)] as const),
  )
  const prose = merge(
    { vi: 'lời văn', en: 'the prose' },
    submissions.flatMap((each) => each.prose).map((each) => [each.slot, each] as const),
  )
  const remarks = merge(
    { vi: 'nhận định', en: 'the remark' },
    submissions.flatMap((each) => each.remarks).map((each) => [each.id, each] as const),
  )
  const breakdowns = [...workspace.breakdowns, ...submissions.flatMap((each) => each.breakdowns)]
  const diagnostics = [
    ...workspace.diagnostics,
    ...misnamedMonths(world, compared),
    ...[current, ...earlier].flatMap((each) => each.diagnostics),
    ...issue.diagnostics,
    ...waivers.diagnostics,
    ...templates.diagnostics,
    ...documents.diagnostics,
    ...lists.diagnostics,
    ...prose.diagnostics,
    ...remarks.diagnostics,
    ...[current, ...earlier].flatMap((each) => reportedTwice(each.data)),
    ...(workspace.complete
      ? [
          ...crossFileFaults(names, workspace, [current.data, ...earlier.map((each) => each.unchecked)]),
          ...unknownInRemarks(names, lists.byName, current.data),
          ...unknownInMeetings(lists.byName, current.data),
        ]
      : []),
    ...(workspace.complete && issue.issue ? unknownInIssue(names, issue.issue) : []),
  ]
  const { settings } = workspace
  if (!settings || !issue.issue || !templates.templates) return failure(inFileOrder(diagnostics))
  const parts = { issue: issue.issue, templates: templates.templates }
  return outcomeOf(inFileOrder(diagnostics), () => ({
    period,
    settings,
    ...parts,
    units: workspace.units,
    catalogue: workspace.catalogue,
    plans: workspace.plans,
    breakdowns,
    current: current.data,
    history: new Map(earlier.map((each) => [periodKey(each.data.period), each.data])),
    documents: documents.byName,
    lists: lists.byName,
    prose: prose.byName,
    waivers: waivers.waivers,
  }))
}

function crossFileFaults(
  names: Parameters<typeof unknownInMonth>[0],
  workspace: Workspace,
  months: readonly MonthData[],
): Diagnostic[] {
  return [
    ...unknownInCatalogue(names, workspace.breakdowns),
    ...unknownInPlans(names, workspace.plans),
    ...months.flatMap((month) => unknownInMonth(names, month)),
  ]
}

/** The months before the report's that the workspace holds, the latest first. */
function earlierPeriods(present: readonly string[], period: Period, depth: HistoryDepth): readonly Period[] {
  const compared = comparedPeriods(period).map(periodKey)
  return Array.from({ length: MONTHS_OF_TWO_YEARS }, (_, index) => shiftPeriod(period, -1 - index)).filter((each) => {
    const isWanted = depth === 'two-years' || (depth === 'year' && each.year === period.year)
    return present.includes(periodKey(each)) && (isWanted || compared.includes(periodKey(each)))
  })
}

const MONTHS_OF_TWO_YEARS = 24

/** The earlier months that comparisons need. */
function comparedPeriods(period: Period): Period[] {
  return [previousMonth(period), sameMonthLastYear(period)]
}

function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (left, right) =>
      compare(left.span.file, right.span.file) ||
      left.span.line - right.span.line ||
      left.span.column - right.span.column,
  )
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
