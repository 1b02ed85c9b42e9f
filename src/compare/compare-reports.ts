import type { ReportComparison, ReportSide } from '../model/comparison.ts'
import { compareTexts } from './compare-texts.ts'
import { compareData } from './data/compare-data.ts'
import { compareFigures } from './figures/compare-figures.ts'

/** Two states of one month, or two months. */
function relationOf(before: ReportSide, after: ReportSide): ReportComparison['relation'] {
  const isSameMonth = before.period.year === after.period.year && before.period.month === after.period.month
  return isSameMonth ? 'drafts' : 'months'
}

/**
 * What differs between two reports: figures, words, and data that no text shows.
 *
 * @param words `usual`: between months bound figures count as equal in the text; `whole`: they are compared too
 */
export function compareReports(
  before: ReportSide,
  after: ReportSide,
  words: 'usual' | 'whole' = 'usual',
): ReportComparison {
  const relation = relationOf(before, after)
  return {
    before,
    after,
    relation,
    figures: compareFigures(before, after, relation),
    text: compareTexts(before.document, after.document, words === 'whole' ? 'drafts' : relation),
    data: compareData(before, after, relation),
  }
}
