import type { ReportFacts } from '../../model/comparison.ts'
import type { ReportDocument } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import { factsRecord } from './facts-record.ts'
import { figureRecord } from './figure-record.ts'
import { placeText } from './place-text.ts'

/** Raised when a reader of the last version could misread the next. */
const SCHEMA_VERSION = 2

/**
 * The whole report as data: the tree, the notes, the appendices, every figure with its origin, and what is needed to
 * compare it later (`load/read-report-json.ts` reads it back).
 */
export function renderJson(report: ReportDocument, facts?: ReportFacts): string {
  const { period, notes, appendices, figures, ...document } = report
  const record = {
    schemaVersion: SCHEMA_VERSION,
    period,
    document,
    notes,
    appendices,
    figures: [...figures.values()].map(figureRecord),
    ...(facts ? { facts: factsRecord(facts) } : {}),
  }
  return `${JSON.stringify(record, placesAsText, 2)}\n`
}

/** Places are many and their objects long. */
function placesAsText(key: string, value: unknown): unknown {
  return key === 'origin' || key === 'span' ? placeText(value as Span) : value
}
