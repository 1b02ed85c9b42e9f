import type { ReportDocument } from '../../model/document.ts'
import { figureRecord } from './figure-record.ts'

/** Raised when a reader of the last version could misread the next. */
const SCHEMA_VERSION = 1

/** The whole report as data: the tree, the notes, the appendices, and every figure with its origin. */
export function renderJson(report: ReportDocument): string {
  const { period, notes, appendices, figures, ...document } = report
  const record = {
    schemaVersion: SCHEMA_VERSION,
    period,
    document,
    notes,
    appendices,
    figures: [...figures.values()].map(figureRecord),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}
