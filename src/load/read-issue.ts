import type { Diagnostic } from '../model/diagnostic.ts'
import type { Issue } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { World } from '../model/world.ts'
import type { Conversion } from './conversion.ts'
import { issueOf } from './issue.ts'
import type { Workspace } from './read-workspace.ts'
import { issueSchema } from './schemas/issue.ts'
import { readTyped } from './typed-file.ts'

/** The header of the month's report: its number, date, signer, and who has sent. */
export function readIssue(
  world: World,
  workspace: Workspace,
  period: Period,
): { issue: Issue | undefined; diagnostics: readonly Diagnostic[] } {
  const { typed, diagnostics } = readTyped(world, `data/${periodKey(period)}/bao-cao.yaml`, issueSchema)
  if (!typed) return { issue: undefined, diagnostics }
  const conversion: Conversion = { numberFormat: workspace.numberFormat, provenance: 'stated', diagnostics: [] }
  const issue = issueOf(conversion, typed)
  return { issue, diagnostics: [...diagnostics, ...conversion.diagnostics] }
}
