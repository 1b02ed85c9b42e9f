import { Document } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { chartsOf } from '../charts-of.ts'
import { checkCharacters } from '../check-characters.ts'
import { checkCharts } from '../check-charts.ts'
import { checkNotes } from '../check-notes.ts'
import { checkTables } from '../check-tables.ts'
import { plainText } from '../plain-text.ts'
import type { Annotations } from '../review/annotations.ts'
import type { Drawn } from './charts/with-charts.ts'
import { withCommentStyles } from './comment-styles.ts'
import { commentsXml } from './comments-xml.ts'
import { footnotes } from './footnotes.ts'
import { type LibraryParts, libraryParts } from './library-parts.ts'
import type { LineMarks } from './line-marks.ts'
import type { Mends } from './mend-parts.ts'
import { pageGeometry } from './page-geometry.ts'
import { repeatedNotes } from './repeated-notes.ts'
import { sectionPlans } from './section-plans.ts'
import { section } from './sections.ts'
import { slottedText } from './slotted-text.ts'
import { styles } from './styles.ts'
import { withComments } from './with-comments.ts'

/** The parts of a Word file as the library gives them, and what is to be mended in them. */
export interface WrittenParts {
  readonly parts: LibraryParts
  readonly mends: Mends
}

/**
 * Writes the report; with comments where there are annotations.
 *
 * @throws Error where the tree breaks its own rules: a fault of the program, never of a person who typed.
 */
export async function writtenParts(
  document: ReportDocument,
  date: string,
  annotations?: Annotations,
): Promise<WrittenParts> {
  checkCharacters(document)
  checkNotes(document)
  checkTables(document)
  checkCharts(document)
  const marks: LineMarks = { repeated: repeatedNotes(document), ...(annotations ? { annotations } : {}) }
  const plans = sectionPlans(document, pageGeometry(document.page), marks)
  const file = new Document({
    title: plainText(document.subject),
    creator: document.agencyName,
    lastModifiedBy: document.agencyName,
    styles: annotations ? withCommentStyles(styles(document.page)) : styles(document.page),
    footnotes: footnotes(document.notes, marks),
    sections: plans.map((plan) => section(plan, marks)),
  })
  const written = {
    parts: libraryParts(file),
    texts: plans.flatMap((plan) => slottedText(plan, document.page.tablePt, marks)),
  }
  const { parts, texts } = await drawn(written, document)
  if (!annotations) return { parts, mends: { date, texts } }
  const commented = withComments(parts, commentsXml(annotations.comments, date))
  return { parts: commented, mends: { date, texts, comments: annotations.comments.length } }
}

/** Charts are rare: what draws them is loaded where there are some. */
async function drawn(written: Drawn, document: ReportDocument): Promise<Drawn> {
  const charts = chartsOf(document)
  if (charts.length === 0) return written
  return (await import('./charts/with-charts.ts')).withCharts(written, charts, document.page)
}
