import { AlignmentType, Header, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { DRAFT_MARK } from '../draft-mark.ts'
import { STYLE } from './style-ids.ts'

/**
 * The page number, centred in the top margin, or nothing where a page has none; a draft says so at its right end, so that
 * no page of it can pass for the document.
 */
export function pageHeader(number: readonly TextRun[], textWidth: number, draft: boolean): Header {
  if (!draft) return new Header({ children: [new Paragraph({ style: STYLE.pageNumber, children: number })] })
  const tab = new TextRun({ children: [new Tab()] })
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.pageNumber,
        alignment: AlignmentType.LEFT,
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(textWidth / 2) },
          { type: TabStopType.RIGHT, position: textWidth },
        ],
        children: [tab, ...number, tab, new TextRun({ text: DRAFT_MARK, bold: true, color: 'C00000' })],
      }),
    ],
  })
}
