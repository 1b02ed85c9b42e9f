import type { Inline } from '../../model/document.ts'
import type { PrintedPhrase } from '../../model/printed-phrase.ts'
import type { Span } from '../../model/source.ts'
import { type Draft, drafted } from './draft-text.ts'
import type { Call } from './scan.ts'
import type { ScannedSource } from './scanned-texts.ts'

/** What one call put into a text. */
export interface Filled {
  readonly call: Call
  readonly inlines: readonly Inline[]
  readonly start: number
  readonly end: number
}

/** A text as its reader sees it: calls filled in, emphasis taken off, notes out of the line. */
export interface ReadableText {
  readonly subject: string
  /** What is filled in elsewhere (a variable, a department's prose, a table) is one `BOUND`. */
  readonly text: string
  readonly filled: readonly Filled[]
  /** The notes that are written in the text itself, each where it hangs. */
  readonly notes: readonly { readonly at: number; readonly text: ReadableText }[]
  /** Where a stretch of `text` was typed, as far as the end of its line. */
  spanOf(start: number, end: number): Span
}

const NOTE = 'chu_thich'
/** Calls that leave nothing but the number of a note. */
const onlyNotes: ReadonlySet<string> = new Set([NOTE, 'trich_dan'])

/** Every text; notes that are written in one follow it. */
export function readableTexts(
  sources: readonly ScannedSource[],
  printed: readonly PrintedPhrase[],
): readonly ReadableText[] {
  const phrases = new Map(printed.map((phrase) => [placeKey(phrase.span), phrase.inlines]))
  return sources.flatMap((source) => withNotes(readable(source, phrases)))
}

function withNotes(text: ReadableText): readonly ReadableText[] {
  return [text, ...text.notes.flatMap((note) => withNotes(note.text))]
}

type Phrases = ReadonlyMap<string, readonly Inline[]>

function placeKey({ file, line, column }: Span): string {
  return `${line}:${column}:${file}`
}

function readable(scanned: ScannedSource, phrases: Phrases): ReadableText {
  const { source, typed, calls } = scanned
  const outer = drafted(source)
  const open = [outer]
  let at = 0
  for (const call of calls) {
    const { offset, length } = call
    const draft = open.at(-1) ?? outer
    draft.type(typed.slice(at, offset), at)
    at = offset + length
    if (call.name === NOTE && call.mark === '#') open.push(drafted(source))
    else if (call.name === NOTE && call.mark === '/') {
      if (open.length > 1) closeNote(open)
    } else if (call.mark === '' || call.mark === '>') {
      const inlines = phrases.get(placeKey(source.spanOf(offset, length)))
      draft.fill(call, onlyNotes.has(call.name) ? [] : inlines)
    }
  }
  open.at(-1)?.type(typed.slice(at), at)
  while (open.length > 1) closeNote(open)
  return outer.read()
}

function closeNote(open: Draft[]): void {
  const note = open.pop()?.read()
  if (note) open.at(-1)?.hang(note)
}
