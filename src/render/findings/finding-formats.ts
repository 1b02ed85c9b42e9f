import { findingsJson, type ValidationReport } from './findings-json.ts'

/** What other programs read, by format. Reading people have `pretty`, which the command line prints. */
export const findingFormats = {
  json: findingsJson,
} satisfies Readonly<Record<string, (report: ValidationReport) => string>>

export type FindingFormat = keyof typeof findingFormats
