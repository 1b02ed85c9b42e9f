import type { Diagnostic } from '../model/diagnostic.ts'
import type { IndicatorId } from '../model/indicator.ts'
import type { MonthData } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Level } from '../model/submission.ts'
import type { World } from '../model/world.ts'
import type { Conversion } from './conversion.ts'
import type { Workspace } from './read-workspace.ts'
import { submissionSchema } from './schemas/submission.ts'
import { submissionOf } from './submission.ts'
import { readTyped } from './typed-file.ts'
import { yamlFiles } from './yaml-files.ts'

/** Files of a month's folder that are not a department's. */
export const NOT_SUBMISSIONS = ['bao-cao.yaml', 'mien-tru.yaml']

/** What the departments dropped for one month. */
export function readMonthData(
  world: World,
  workspace: Workspace,
  period: Period,
): { data: MonthData; diagnostics: readonly Diagnostic[] } {
  const { files, diagnostics } = yamlFiles(world, `data/${periodKey(period)}`, NOT_SUBMISSIONS)
  const conversion: Conversion = { numberFormat: workspace.numberFormat, provenance: 'stated', diagnostics: [] }
  const reads = files.map((file) => readTyped(world, file, submissionSchema))
  const submissions = reads.flatMap((each) =>
    each.typed ? [submissionOf(conversion, each.typed, mainLevel(workspace))] : [],
  )
  return {
    data: { period, submissions },
    diagnostics: [...diagnostics, ...reads.flatMap((each) => each.diagnostics), ...conversion.diagnostics],
  }
}

/** The level that a bare claim speaks of: the year to date of a flow, the value of the others. */
export function mainLevel(workspace: Workspace): (indicator: IndicatorId) => Level {
  return (indicator) => (workspace.catalogue.get(indicator)?.nature === 'flow' ? 'cumulative' : 'value')
}
