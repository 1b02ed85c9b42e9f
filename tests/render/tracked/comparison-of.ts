import { compareTexts } from '../../../src/compare/compare-texts.ts'
import type { FigureChange, ReportComparison, ReportSide } from '../../../src/model/comparison.ts'
import type { ReportDocument } from '../../../src/model/document.ts'

/** Two drafts as they are compared, with no figures but those given. */
export function comparisonOf(
  before: ReportDocument,
  after: ReportDocument,
  figures: readonly FigureChange[] = [],
): ReportComparison {
  return {
    before: side('cũ', before),
    after: side('mới', after),
    relation: 'drafts',
    figures,
    text: compareTexts(before, after, 'drafts'),
    data: [],
  }
}

function side(name: string, document: ReportDocument): ReportSide {
  const facts = { indicators: [], units: [], plans: [], waivers: [], sources: [], documents: [] }
  return { name, period: document.period, document, facts }
}
