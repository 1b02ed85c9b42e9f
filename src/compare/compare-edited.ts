import type { ReportComparison, ReportSide } from '../model/comparison.ts'
import type { ReportDocument } from '../model/document.ts'
import { compareTexts } from './compare-texts.ts'
import { figuresEditedByHand } from './figures/edited-by-hand.ts'

/**
 * A report against a copy of it that was edited in Word. The copy has words only: what it says of figures is told by the
 * words that stood there, and of data it says nothing.
 */
export function compareEdited(own: ReportSide, name: string, edited: ReportDocument): ReportComparison {
  const text = compareTexts(own.document, edited, 'drafts')
  return {
    before: own,
    after: { name, period: own.period, document: edited, facts: own.facts },
    relation: 'drafts',
    figures: figuresEditedByHand(own, text),
    text,
    data: [],
  }
}
