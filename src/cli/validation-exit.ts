import type { Validation } from '../model/finding.ts'
import { type ExitCode, exitCodes, refusesWorkspace } from './exit-codes.ts'
import type { ProfileLimits } from './profiles.ts'

/** What a validation says to scripts: the worst of what was found. */
export function validationExit(validation: Validation, limits: ProfileLimits): ExitCode {
  const open = validation.findings.filter(({ waived }) => !waived)
  const errors = open.filter(({ severity }) => severity === 'error')
  const warnings = open.filter(({ severity }) => severity === 'warning')
  if (validation.faults.length > 0) return exitCodes.fault
  if (errors.some((each) => refusesWorkspace(each) || each.rule.startsWith('waiver-'))) return exitCodes.usage
  if (errors.length > 0 || warnings.length > (limits.mostWarnings ?? Number.POSITIVE_INFINITY))
    return exitCodes.findings
  return isCheckedEnough(validation, limits) ? exitCodes.clean : exitCodes.tooLittleChecked
}

function isCheckedEnough({ tally, completeness }: Validation, limits: ProfileLimits): boolean {
  const relations = tally.confirmed + tally.compatible + tally.inconsistent + tally.undecidable
  const missing = completeness.units - completeness.sent
  return (
    tally.undecidable * 100 <= relations * limits.mostUndecidedPercent &&
    missing * 100 <= completeness.units * limits.mostMissingUnitsPercent
  )
}
