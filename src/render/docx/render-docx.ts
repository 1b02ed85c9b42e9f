import type { ReportDocument } from '../../model/document.ts'
import type { Review } from '../../model/review.ts'
import { annotate } from '../review/annotations.ts'
import { finishPackage } from './finish-package.ts'
import { fixedDate } from './fixed-date.ts'
import { writtenParts } from './written-parts.ts'

export interface DocxOptions {
  /** Seconds since 1970 for the document's properties; without it, the report's own date. */
  readonly epochSeconds?: number
  /** Makes it a copy for reviewers: findings as comments, figures without a source in colour. */
  readonly review?: Review
}

/**
 * The official Word document, laid out by Nghị định 30/2020/NĐ-CP. The same report gives the same bytes.
 *
 * @throws Error where the tree breaks its own rules: a fault of the program, never of a person who typed.
 */
export async function renderDocx(document: ReportDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const date = fixedDate(document.dated, options.epochSeconds)
  const annotations = options.review && annotate(document, options.review)
  const { parts, mends } = await writtenParts(document, date, annotations)
  return finishPackage(parts, mends)
}
