import { strFromU8, unzipSync } from 'fflate'
import type { ReportDocument } from '../../src/model/document.ts'
import { type DocxOptions, renderDocx } from '../../src/render/docx/render-docx.ts'

/** The parts of the Word file by name, in the order in which they stand in it. */
export async function docxParts(document: ReportDocument, options?: DocxOptions): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(unzipSync(await renderDocx(document, options)))
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export async function docxPart(document: ReportDocument, name: string, options?: DocxOptions): Promise<string> {
  return (await docxParts(document, options)).get(name) ?? ''
}

/** The text of each paragraph, without its marks. */
export function paragraphTexts(part: string): readonly string[] {
  return part
    .split('</w:p>')
    .map((each) => [...each.matchAll(/<w:t [^>]*>([^<]*)</g)].map((run) => run[1] ?? '').join(''))
}
