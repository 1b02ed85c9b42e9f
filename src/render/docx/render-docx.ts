import { Document } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { checkCharacters } from '../check-characters.ts'
import { checkNotes } from '../check-notes.ts'
import { checkTables } from '../check-tables.ts'
import { plainText } from '../plain-text.ts'
import { finishPackage } from './finish-package.ts'
import { fixedDate } from './fixed-date.ts'
import { footnotes } from './footnotes.ts'
import { libraryParts } from './library-parts.ts'
import { pageGeometry } from './page-geometry.ts'
import { repeatedNotes } from './repeated-notes.ts'
import { sectionPlans } from './section-plans.ts'
import { section } from './sections.ts'
import { slottedText } from './slotted-text.ts'
import { styles } from './styles.ts'

export interface DocxOptions {
  /** Seconds since 1970 for the document's properties; without it, the report's own date. */
  readonly epochSeconds?: number
}

/**
 * The official Word document, laid out by Nghị định 30/2020/NĐ-CP. The same report gives the same bytes.
 *
 * @throws Error where the tree breaks its own rules: a fault of the program, never of a person who typed.
 */
export async function renderDocx(document: ReportDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  checkCharacters(document)
  checkNotes(document)
  checkTables(document)
  const date = fixedDate(document.dated, options.epochSeconds)
  const repeated = repeatedNotes(document)
  const plans = sectionPlans(document, pageGeometry(document.page), repeated)
  const file = new Document({
    title: plainText(document.subject),
    creator: document.agencyName,
    lastModifiedBy: document.agencyName,
    styles: styles(document.page),
    footnotes: footnotes(document.notes),
    sections: plans.map((plan) => section(plan, repeated)),
  })
  const texts = plans.flatMap((plan) => slottedText(plan, document.page.tablePt, repeated))
  return finishPackage(libraryParts(file), { date, texts })
}
