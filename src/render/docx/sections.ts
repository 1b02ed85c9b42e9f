import {
  AlignmentType,
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { DRAFT_MARK } from '../draft-mark.ts'
import { withEndOfText } from '../end-of-text.ts'
import { appendix } from './appendix.ts'
import { closing } from './closing.ts'
import { letterhead } from './letterhead.ts'
import { A4, type PageGeometry } from './page-geometry.ts'
import type { RepeatedNotes } from './run-xml.ts'
import { STYLE } from './style-ids.ts'
import { gap, textBlocks } from './text-blocks.ts'
import { title } from './title.ts'

/** The report, then every appendix on pages of its own that are counted from 1. */
export function sections(
  document: ReportDocument,
  geometry: PageGeometry,
  repeated: RepeatedNotes,
): readonly ISectionOptions[] {
  const { textWidth } = geometry
  const page = { ...geometry, draft: document.draft }
  return [
    section(page, [
      letterhead(document.letterhead, textWidth),
      ...title(document, textWidth, repeated),
      ...textBlocks(withEndOfText(document.blocks), repeated, { keepNext: true }),
      closing(document, textWidth),
      gap(),
    ]),
    ...document.appendices.map((each) => section(page, appendix(each, document, repeated))),
  ]
}

function section(
  { textWidth, textHeight: _h, draft, ...margin }: PageGeometry & { readonly draft: boolean },
  children: readonly FileChild[],
): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: A4,
        margin: { ...margin, footer: margin.header, gutter: 0 },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: header(draft, textWidth, [new TextRun({ children: [PageNumber.CURRENT] })]),
      first: header(draft, textWidth, []),
    },
    children,
  }
}

/**
 * The page number, centred in the top margin (none on the first page of a section); a draft says so at its right end,
 * so that no page of it can pass for the document.
 */
function header(draft: boolean, textWidth: number, number: readonly TextRun[]): Header {
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
