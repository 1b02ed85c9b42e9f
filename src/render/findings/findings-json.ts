import type { Finding } from '../../model/finding.ts'
import { periodKey } from '../../model/period.ts'
import type { Span } from '../../model/source.ts'
import type { ValidationReport } from './validation-report.ts'

/** Raised when a reader of the last version could misread the next. */
const SCHEMA_VERSION = 1

/** Everything that a validation has to say, as data. */
export function findingsJson({ period, profile, exitCode, validation }: ValidationReport): string {
  const { findings, undecided, tally, faults, completeness } = validation
  const record = {
    schemaVersion: SCHEMA_VERSION,
    month: periodKey(period),
    profile,
    exitCode,
    tally,
    completeness,
    findings: findings.map(findingRecord),
    undecided: undecided.map(({ span, ...rest }) => ({ ...rest, at: place(span) })),
    faults,
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

function findingRecord(finding: Finding): object {
  const { span, related = [], hints = [], repairs = [], consequences = [], quoted: _placed, ...rest } = finding
  return {
    ...rest,
    at: place(span),
    related: related.map((each) => ({ at: place(each.span), label: each.label })),
    hints,
    repairs: repairs.map(({ span: where, ...repair }) => ({ ...repair, at: place(where) })),
    consequences: consequences.map(findingRecord),
    ...(rest.waived ? { waived: { ...rest.waived, span: undefined, at: place(rest.waived.span) } } : {}),
  }
}

/** As compilers print it and editors open it. */
function place({ file, line, column, length }: Span): object {
  return { file, line, column, length }
}
