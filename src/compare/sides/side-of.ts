import type { ReportSide } from '../../model/comparison.ts'
import type { ReportDocument } from '../../model/document.ts'
import type { Month } from '../../model/month.ts'
import { reportFacts } from './report-facts.ts'

/** A compiled month as one side of a comparison. */
export function sideOf(name: string, month: Month, document: ReportDocument): ReportSide {
  return { name, period: month.period, document, facts: reportFacts(month, document) }
}
