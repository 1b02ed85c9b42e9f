import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { PageLayout } from '../../model/month.ts'
import { frameStyles } from './frame-styles.ts'
import { STYLE } from './style-ids.ts'
import { halfPoints, twipsOfMm, twipsOfPt } from './twips.ts'

/**
 * Indent and spacing of the body live in styles of their own. In the document's defaults or in Normal they would leak
 * into the notes and into the line above them.
 */
export function styles(page: PageLayout): IStylesOptions {
  return {
    default: {
      document: { run: { font: page.font, size: halfPoints(page.bodyPt), language: VIETNAMESE } },
      heading1: { ...headingStyle(page, 0), run: { bold: true, allCaps: true, ...plainFace(page.bodyPt) } },
      heading2: { ...headingStyle(page, 1), run: { bold: true, ...plainFace(page.bodyPt) } },
      heading3: { ...headingStyle(page, 2), run: plainFace(page.bodyPt) },
      footnoteText: {
        ...built('footnote text', 'FootnoteText'),
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: SINGLE },
        run: { size: halfPoints(page.notePt) },
      },
      footnoteTextChar: { run: { size: halfPoints(page.notePt) } },
    },
    paragraphStyles: [bodyStyle(page), tableTextStyle(page), ...frameStyles(page)],
  }
}

const VIETNAMESE = { value: 'vi-VN', eastAsia: 'vi-VN' }

/** The rule is always given: LibreOffice takes a bare number as an exact height and clips the letters. */
const SINGLE = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }
