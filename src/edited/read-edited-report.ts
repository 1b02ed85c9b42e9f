import type { Message } from '../model/diagnostic.ts'
import type { Block, ReportDocument } from '../model/document.ts'
import { withEndOfText } from '../render/end-of-text.ts'
import { plainText } from '../render/plain-text.ts'
import { type EditedLine, editedLines } from './edited-lines.ts'
import type { EditedText } from './edited-text.ts'
import { knownLines } from './known-places.ts'
import { matchLines } from './match-lines.ts'
import { numberNotes } from './number-notes.ts'
import { readEditedText } from './read-edited-text.ts'
import { type KnownBlocks, rebuiltBlocks } from './rebuilt-blocks.ts'
import { frameWords, rebuiltClosing, rebuiltLetterhead } from './rebuilt-frame.ts'
import { type NoteNumbers, rebuiltInlines, withoutEnd } from './rebuilt-inlines.ts'
import { regionsOf } from './regions.ts'

export type EditedReading =
  | { readonly kind: 'read'; readonly document: ReportDocument }
  | { readonly kind: 'refused'; readonly why: Message }

/**
 * The report as somebody edited it in Word: `own` with the words of the file, tracked changes accepted. What the file
 * does not tell (figures, pages) is `own`'s. It prints no figures: digits are words there.
 */
export function readEditedReport(bytes: Uint8Array, own: ReportDocument): EditedReading {
  const reading = readEditedText(bytes)
  return reading.kind === 'read' ? { kind: 'read', document: rebuilt(reading.text, own) } : reading
}

function rebuilt(text: EditedText, own: ReportDocument): ReportDocument {
  const frame = frameWords(own)
  const lines = editedLines(text, (words) => frame.has(words))
  const matched = matchLines(lines, knownLines(own))
  const regions = regionsOf(lines, matched, own)
  const notes = numberNotes(text)
  const texts = [withEndOfText(own.blocks), ...own.appendices.map(({ blocks }) => blocks)]
  const known: KnownBlocks = {
    of: (line) => {
      const found = matched.get(line)
      const block = found && texts[found.place.text]?.[found.place.block]
      return found && block && { block, line: found }
    },
  }
  const frames = lines.filter((line) => line.kind === 'frame')
  return {
    ...own,
    ...openingOf(regions.opening, own, notes),
    letterhead: rebuiltLetterhead(frames[0], own.letterhead),
    ...rebuiltClosing(frames.length > 1 ? frames.at(-1) : undefined, own),
    blocks: rebuiltBlocks(withoutEndMark(regions.body, own.blocks), known, notes),
    appendices: regions.appendices.map(({ label, title, lines: inAppendix }) => ({
      label,
      title: title.map((line) => inlinesOf(line, notes)),
      blocks: rebuiltBlocks(inAppendix, known, notes),
    })),
    notes: notes.notes,
  }
}

/** Kind and subject of the report: its first line, and all that stands between it and the text. */
function openingOf(
  [type, ...subject]: readonly EditedLine[],
  own: ReportDocument,
  notes: NoteNumbers,
): Pick<ReportDocument, 'documentType' | 'subject'> {
  if (!type) return own
  const lines = subject.map((line) => inlinesOf(line, notes))
  return {
    documentType: type.words,
    subject: lines.flatMap((line, at) => (at === 0 ? line : [{ kind: 'line-break' as const }, ...line])),
  }
}

function inlinesOf(line: EditedLine, notes: NoteNumbers): ReturnType<typeof rebuiltInlines> {
  return line.kind === 'paragraph' ? rebuiltInlines(line.paragraph.pieces, notes) : []
}

/** The stroke that the build sets at the end of the text is no word of the report. */
function withoutEndMark(lines: readonly EditedLine[], own: readonly Block[]): readonly EditedLine[] {
  const last = lines.at(-1)
  if (last?.kind !== 'paragraph') return lines
  const ownEnd = own.at(-1)
  const ownWords =
    ownEnd && ownEnd.kind !== 'table' && ownEnd.kind !== 'chart' ? plainText(ownEnd.inlines).trimEnd() : ''
  if (ownWords.endsWith('./.')) return lines
  const pieces = withoutEnd(last.paragraph.pieces, ownWords.endsWith('.') ? '/.' : './.')
  if (pieces.length === 0) return lines.slice(0, -1)
  return [...lines.slice(0, -1), { ...last, paragraph: { ...last.paragraph, pieces } }]
}
