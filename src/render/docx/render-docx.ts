import { Document } from 'docx'
import type { ReportDocument } from '../../model/document.ts'
import { checkCharacters } from '../check-characters.ts'
import { checkNotes } from '../check-notes.ts'
import { checkTables } from '../check-tables.ts'
import { withEndOfText } from '../end-of-text.ts'
import { plainText } from '../plain-text.ts'
import { finishPackage } from './finish-package.ts'
import { fixedDate } from './fixed-date.ts'
import { footnotes } from './footnotes.ts'
import { libraryParts } from './library-parts.ts'
import { pageGeometry } from './page-geometry.ts'
import { repeatedNotes } from './repeated-notes.ts'
import { sections } from './sections.ts'
import { styles } from './styles.ts'
import { slottedBlocks } from './text-blocks.ts'
import { textXml } from './text-xml.ts'

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
  const geometry = pageGeometry(document.page)
  const repeated = repeatedNotes(document)
  const file = new Document({
    title: plainText(document.subject),
    creator: document.agencyName,
    lastModifiedBy: document.agencyName,
    styles: styles(document.page),
    footnotes: footnotes(document.notes),
    sections: sections(document, geometry, repeated),
  })
  const space = { width: geometry.textWidth, height: geometry.textHeight, textPt: document.page.tablePt, repeated }
  const texts = [withEndOfText(document.blocks), ...document.appendices.map(({ blocks }) => blocks)]
    .map(slottedBlocks)
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => textXml(blocks, space))
  return finishPackage(libraryParts(file), { date, texts })
}
