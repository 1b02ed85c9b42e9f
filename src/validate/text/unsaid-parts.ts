import type { Message } from '../../model/diagnostic.ts'
import type { CitedDocument } from '../../model/submission.ts'
import { argumentOf, type CitationCall } from './citations.ts'
import type { ScannedSource } from './scanned-texts.ts'

const GAP = '[\\s\\u00a0]+'
const date = new RegExp(`^${GAP}ngày(?!\\p{L})`, 'u')
const issuer = new RegExp(`^(?:${GAP}ngày${GAP}[\\d/.-]+)?${GAP}của(?!\\p{L})`, 'u')
const subject = new RegExp(`^(?:${GAP}[^.;:]{1,150}?)?${GAP}về(?!\\p{L})`, 'u')

/** How far a sentence is read on for what it says itself: `… của UBND tỉnh về việc …`. */
const MOST_CHARACTERS = 240

/** Of date, issuer and subject, what neither the short form of a call says nor the words behind it; none where a note follows. */
export function unsaidParts(document: CitedDocument, call: CitationCall, text: ScannedSource): Message[] {
  const form = call.arguments.find(({ key }) => key === 'dang')?.value
  if (call.name !== 'van_ban' || (form !== 'so' && form !== 'so_ngay') || hasNote(call, text)) return []
  const end = call.offset + call.length
  const behind = text.typed.slice(end, end + MOST_CHARACTERS)
  return [
    ...(form === 'so' && document.date !== undefined && !date.test(behind) ? [{ vi: 'ngày', en: 'its date' }] : []),
    ...(issuer.test(behind) ? [] : [{ vi: 'cơ quan ban hành', en: 'its issuer' }]),
    ...(subject.test(behind) ? [] : [{ vi: 'trích yếu', en: 'its subject' }]),
  ]
}

/** `{{van_ban "x" dang="so"}}{{trich_dan "x"}}`: the note gives the rest. */
function hasNote(call: CitationCall, { calls }: ScannedSource): boolean {
  return calls.some(
    (each) =>
      each.name === 'trich_dan' && each.offset === call.offset + call.length && argumentOf(each) === argumentOf(call),
  )
}
