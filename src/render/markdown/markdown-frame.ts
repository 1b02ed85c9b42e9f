import type { Inline, ReportDocument } from '../../model/document.ts'
import { DRAFT_MARK } from '../draft-mark.ts'
import { NATIONAL_MOTTO, NATIONAL_NAME } from '../national-header.ts'
import { numberLine } from '../number-line.ts'
import { placeAndDate } from '../place-and-date.ts'
import { recipientLines } from '../recipient-lines.ts'
import { line, unbrokenLine } from './line.ts'

/** What stands above the text: two blocks of the letterhead, the type of the document and its subject. */
export function openingBlocks({ letterhead, documentType, subject, draft }: ReportDocument): readonly string[] {
  return [
    ...(draft ? [line([strong(DRAFT_MARK)])] : []),
    lines([...letterhead.agencyLines.map(strong), text(numberLine(letterhead))]),
    lines([strong(NATIONAL_NAME), strong(NATIONAL_MOTTO), emphasis(placeAndDate(letterhead))]),
    `# ${unbrokenLine([text(documentType)])}`,
    line([{ kind: 'strong', children: subject }]),
  ]
}

/** What stands below it: the signature, then who receives the report. */
export function closingBlocks(document: ReportDocument): readonly string[] {
  const { authority, titles, name } = document.signature
  return [
    lines([authority, ...titles].map(strong)),
    line([strong(name)]),
    line([{ kind: 'strong', children: [emphasis('Nơi nhận:')] }]),
    recipientLines(document)
      .map((each) => `- ${line([text(each)])}`)
      .join('\n'),
  ]
}

function lines(each: readonly Inline[]): string {
  return line(each.flatMap((inline, index) => (index === 0 ? [inline] : [{ kind: 'line-break' }, inline])))
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

function strong(words: string): Inline {
  return { kind: 'strong', children: [text(words)] }
}

function emphasis(words: string): Inline {
  return { kind: 'emphasis', children: [text(words)] }
}
