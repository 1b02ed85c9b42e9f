import { parsePeriod, previousMonth, sameMonthLastYear } from '../calendar/periods.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Month, MonthData } from '../model/month.ts'
import { failure, type Outcome, outcomeOf } from '../model/outcome.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { World } from '../model/world.ts'
import { merge, reportedTwice } from './merge.ts'
import { readIssue } from './read-issue.ts'
import { readMonthData } from './read-month-data.ts'
import { readWorkspace, type Workspace } from './read-workspace.ts'
import { resolveList, unknownInCatalogue, unknownInIssue, unknownInMonth, unknownInPlans } from './references.ts'
import { SETTINGS_FILE } from './settings.ts'
import { fileSpan } from './source-file.ts'
import { readTemplates } from './templates.ts'

/** Everything that the report of one month needs, or every fault of every file. */
export function loadMonth(world: World, period: Period): Outcome<Month> {
  const absent = absentMonth(world, period)
  if (absent) return failure([absent])
  const workspace = readWorkspace(world, period.year)
  const current = readMonthData(world, workspace, period)
  const earlier = historyPeriods(world, period).map((each) => readMonthData(world, workspace, each))
  const issue = readIssue(world, workspace, period)
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
  const breakdowns = [...workspace.breakdowns, ...submissions.flatMap((each) => each.breakdowns)]
  const diagnostics = [
    ...workspace.diagnostics,
    ...[current, ...earlier].flatMap((each) => each.diagnostics),
    ...issue.diagnostics,
    ...templates.diagnostics,
    ...documents.diagnostics,
    ...lists.diagnostics,
    ...prose.diagnostics,
    ...[current, ...earlier].flatMap((each) => reportedTwice(each.data)),
    ...(workspace.complete
      ? crossFileFaults(names, workspace, [current.data, ...earlier.map((each) => each.data)])
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

/** A month that is not there at all is one fault, with the months that are. */
function absentMonth(world: World, period: Period): Diagnostic | undefined {
  if (world.read(SETTINGS_FILE).kind === 'missing') {
    return {
      rule: 'missing-workspace',
      severity: 'error',
      message: {
        vi: 'thư mục này không có bao-cao.yaml: đây không phải nơi làm báo cáo',
        en: 'this folder has no bao-cao.yaml: it is not a workspace',
      },
      span: fileSpan(SETTINGS_FILE),
      hints: [
        {
          vi: 'chạy lệnh trong thư mục có bao-cao.yaml, hoặc thêm --workspace THƯ_MỤC',
          en: 'run in the folder that has it, or add --workspace FOLDER',
        },
      ],
    }
  }
  const known = monthsOf(world).map(periodKey)
  if (known.includes(periodKey(period))) return undefined
  return {
    rule: 'missing-month',
    severity: 'error',
    message: { vi: `chưa có thư mục data/${periodKey(period)}`, en: `there is no folder data/${periodKey(period)}` },
    span: fileSpan(`data/${periodKey(period)}`),
    hints: [
      {
        vi: `các tháng đang có: ${known.join(', ') || 'chưa có tháng nào'}`,
        en: `months that are here: ${known.join(', ') || 'none'}`,
      },
    ],
  }
}

/** The earlier months that comparisons need, as far as they are there. */
function historyPeriods(world: World, period: Period): Period[] {
  const wanted = [previousMonth(period), sameMonthLastYear(period)].map(periodKey)
  return monthsOf(world).filter((each) => wanted.includes(periodKey(each)))
}

/** The months that the workspace holds, in the order of time. */
function monthsOf(world: World): Period[] {
  return world
    .list('data')
    .filter((entry) => entry.kind === 'folder')
    .flatMap((entry) => parsePeriod(entry.name) ?? [])
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
