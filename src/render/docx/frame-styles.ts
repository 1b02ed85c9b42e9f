import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { PageLayout } from '../../model/month.ts'
import { SIZE_PT } from './decree-sizes.ts'
import { spacing } from './spacing.ts'
import { STYLE } from './style-ids.ts'
import { halfPoints } from './twips.ts'

const centered = { alignment: AlignmentType.CENTER, spacing: spacing(0, 0, 1) }

/** The styles of what stands around the text: letterhead, title, signature, appendix heads, page number. */
export function frameStyles(page: PageLayout): readonly IParagraphStyleOptions[] {
  const size = halfPoints(page.bodyPt)
  const title = { ...centered, keepNext: true }
  return [
    style(STYLE.letterhead, 'Letterhead', { paragraph: centered }),
    style(STYLE.title, 'Title', { paragraph: { ...title, spacing: spacing(18, 0, 1) }, run: { bold: true, size } }),
    style(STYLE.subject, 'Subtitle', { paragraph: title, run: { bold: true, size } }),
    style(STYLE.recipients, 'Recipients', { run: { size: halfPoints(SIZE_PT.recipients) } }),
    style(STYLE.signature, 'Signature', { paragraph: centered, run: { bold: true, size } }),
    style(STYLE.appendixTitle, 'Appendix Title', {
      paragraph: { ...title, outlineLevel: 0 },
      run: { bold: true, size },
    }),
    style(STYLE.enclosure, 'Enclosure', { paragraph: { ...centered, keepNext: true }, run: { italics: true, size } }),
    style(STYLE.pageNumber, 'header', { paragraph: centered, run: { size: halfPoints(SIZE_PT.pageNumber) } }),
    // Word wants a paragraph between two tables and after the last one; these two are as thin as it allows.
    style(STYLE.rule, 'Rule', thinParagraph),
    style(STYLE.gap, 'Gap', thinParagraph),
  ]
}

/** Nothing is written in it, so that an exact height clips nothing. */
const thinParagraph: Omit<IParagraphStyleOptions, 'id'> = {
  paragraph: { spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT } },
  run: { size: 2 },
}

function style(id: string, name: string, options: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options }
}
