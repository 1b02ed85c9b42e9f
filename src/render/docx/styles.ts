import { AlignmentType, type IBaseParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { PageLayout } from '../../model/month.ts'
import { frameStyles } from './frame-styles.ts'
import { spacing } from './spacing.ts'
import { STYLE } from './style-ids.ts'
import { halfPoints, twipsOfMm } from './twips.ts'

const LANGUAGE = 'vi-VN'

/**
 * Indent and spacing of the body live in styles of their own. In the document's defaults or in Normal they would leak
 * into the notes and into the line above them.
 */
export function styles(page: PageLayout): IStylesOptions {
  const note = { size: halfPoints(page.notePt) }
  return {
    default: {
      document: {
        run: {
          font: page.font,
          size: halfPoints(page.bodyPt),
          language: { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: LANGUAGE },
        },
      },
      heading1: { ...heading(page, 0), run: { ...face(page), bold: true, allCaps: true } },
      heading2: { ...heading(page, 1), run: { ...face(page), bold: true } },
      heading3: { ...heading(page, 2), run: face(page) },
      footnoteText: { paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: spacing(0, 0, 1) }, run: note },
      footnoteTextChar: { run: note },
    },
    paragraphStyles: [
      { id: STYLE.body, name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: bodyParagraph(page) },
      {
        id: STYLE.tableText,
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: spacing(1, 1, 1) },
        run: { size: halfPoints(page.tablePt) },
      },
      ...frameStyles(page),
    ],
  }
}

/** I. and 1. are bold; a) stands upright, as the decree has it. All three are real headings, for the navigation pane. */
function heading(page: PageLayout, outlineLevel: number): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    next: STYLE.body,
    quickFormat: true,
    paragraph: { ...bodyParagraph(page), keepNext: true, keepLines: true, outlineLevel },
  }
}

/** The library's own headings are blue and of other sizes. */
function face(page: PageLayout): { readonly color: string; readonly size: number } {
  return { color: '000000', size: halfPoints(page.bodyPt) }
}

function bodyParagraph(page: PageLayout): NonNullable<IBaseParagraphStyleOptions['paragraph']> {
  return {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twipsOfMm(page.firstLineMm) },
    spacing: spacing(page.beforeParagraphPt, 0, page.lineSpacing),
  }
}
