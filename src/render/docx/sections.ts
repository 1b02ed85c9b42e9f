import { type FileChild, Header, type ISectionOptions, PageNumber, Paragraph, SectionType, TextRun } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
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
  return [
    section(geometry, [
      letterhead(document.letterhead, textWidth),
      ...title(document, textWidth, repeated),
      ...textBlocks(withEndOfText(document.blocks), repeated, { keepNext: true }),
      closing(document, textWidth),
      gap(),
    ]),
    ...document.appendices.map((each) => section(geometry, appendix(each, document, repeated))),
  ]
}

function section(
  { textWidth: _w, textHeight: _h, ...margin }: PageGeometry,
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
      default: pageNumberHeader(),
      first: new Header({ children: [new Paragraph({ style: STYLE.pageNumber })] }),
    },
    children,
  }
}

/** Centred in the top margin; the first page of each section has an empty header instead. */
function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  return new Header({ children: [new Paragraph({ style: STYLE.pageNumber, children: [number] })] })
}
