import type { Passage, PassagePlace } from '../../model/comparison.ts'
import type { Inline, ReportDocument } from '../../model/document.ts'
import { numberLine } from '../../render/number-line.ts'
import { placeAndDate } from '../../render/place-and-date.ts'
import { recipientLines } from '../../render/recipient-lines.ts'

type FrameLine = Extract<PassagePlace, { readonly part: 'frame' }>['line']

/** What stands before the text of a report and is not the same in every report, as it is printed. */
export function openingPassages({ letterhead, documentType, subject }: ReportDocument): readonly Passage[] {
  return [
    ...letterhead.agencyLines.map((line, index) => typedLine('agency', index, line)),
    typedLine('number', 0, numberLine(letterhead)),
    typedLine('date', 0, placeAndDate(letterhead)),
    typedLine('type', 0, documentType),
    frameLine('subject', 0, subject),
  ]
}

/** What stands after it. */
export function closingPassages(document: ReportDocument): readonly Passage[] {
  const { recipients, signature } = document
  const sent = recipientLines(document).map((line, index) =>
    index < recipients.length ? typedLine('recipient', index, line) : typedLine('filing', 0, line),
  )
  const signed = [signature.authority, ...signature.titles, signature.name].map((line, index) =>
    typedLine('signature', index, line),
  )
  return [...sent, ...signed]
}

function typedLine(line: FrameLine, index: number, text: string): Passage {
  return frameLine(line, index, [{ kind: 'text', text }])
}

function frameLine(line: FrameLine, index: number, inlines: readonly Inline[]): Passage {
  return { kind: 'frame', place: { part: 'frame', line, index }, lines: [inlines], mark: '', headings: [] }
}
