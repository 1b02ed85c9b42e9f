import { AlignmentType, type IParagraphStyleOptions, type ISpacingProperties, LineRuleType } from 'docx'
import type { PageLayout } from '../../model/month.ts'
import { SIZE_PT } from './decree-sizes.ts'
import { spacing } from './spacing.ts'
import { STYLE } from './style-ids.ts'
import { halfPoints, twipsOfPt } from './twips.ts'

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
    style(STYLE.appendixLabel, 'Appendix Label', { paragraph: title, run: { bold: true, size } }),
    style(STYLE.appendixTitle, 'Appendix Title', {
      paragraph: { ...title, outlineLevel: 0 },
      run: { bold: true, allCaps: true, size },
    }),
    style(STYLE.enclosure, 'Enclosure', { paragraph: { ...centered, keepNext: true }, run: { italics: true, size } }),
    style(STYLE.pageNumber, 'header', { paragraph: centered, run: { size: halfPoints(SIZE_PT.pageNumber) } }),
    style(STYLE.rule, 'Rule', { ...EMPTY, paragraph: { keepNext: true, spacing: thin(3) } }),
    style(STYLE.chart, 'Chart', { paragraph: { ...centered, spacing: spacing(6, 0, 1) } }),
    style(STYLE.gap, 'Gap', { ...EMPTY, paragraph: { spacing: thin(0) } }),
    style(STYLE.gapAboveTable, 'Gap Above Table', { ...EMPTY, paragraph: { keepNext: true, spacing: thin(6) } }),
  ]
}

/** Paragraphs without words: they hold a rule, or room, or what Word wants after a table. */
const EMPTY = { run: { size: 2 } }

/** An exact height, which would clip letters; here there are none. */
function thin(beforePt: number): ISpacingProperties {
  return { before: twipsOfPt(beforePt), after: 0, line: 40, lineRule: LineRuleType.EXACT }
}

function style(id: string, name: string, options: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options }
}
