import { findingsGithub } from './findings-github.ts'
import { findingsJson } from './findings-json.ts'
import { findingsJunit } from './findings-junit.ts'
import { findingsSarif } from './findings-sarif.ts'
import type { ValidationReport } from './validation-report.ts'

/** What other programs read, by format. Reading people have `pretty`, which the command line prints. */
export const findingFormats = {
  json: findingsJson,
  sarif: findingsSarif,
  github: findingsGithub,
  junit: findingsJunit,
} satisfies Readonly<Record<string, (report: ValidationReport) => string>>

export type FindingFormat = keyof typeof findingFormats
