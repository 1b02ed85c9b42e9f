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
  /** The note that hangs at a place, be it written here or in a slot of its own. */
  noteAt(at: number): ReadableText | undefined
  /** Where a stretch of `text` was typed, as far as the end of its line. */
  spanOf(start: number, end: number): Span
}

const NOTE = 'chu_thich'
/** It leaves nothing but the number of a note. */
const CITATION = 'trich_dan'

/** Every text; notes that are written in one follow it. */
export function readableTexts(
  sources: readonly ScannedSource[],
  printed: readonly PrintedPhrase[],
): readonly ReadableText[] {
  const phrases = new Map(printed.map((phrase) => [placeKey(phrase.span), phrase.inlines]))
  const bySlot = new Map<string, ReadableText>()
  const slot = (name: string): ReadableText | undefined => bySlot.get(name)
  return sources.flatMap((scanned) => {
    const texts = readable(scanned, phrases, slot)
    const [outer] = texts
    // Slots come before templates, whose names may be the same.
    if (outer && !bySlot.has(outer.subject)) bySlot.set(outer.subject, outer)
    return texts
  })
}

type Phrases = ReadonlyMap<string, readonly Inline[]>
type TextOfSlot = (name: string) => ReadableText | undefined

function placeKey({ file, line, column }: Span): string {
  return `${line}:${column}:${file}`
}

/** The text itself, then its notes. */
function readable(
  { source, typed, calls }: ScannedSource,
  phrases: Phrases,
  slot: TextOfSlot,
): readonly ReadableText[] {
  const outer = drafted(source)
  const open = [outer]
  const notes: ReadableText[] = []
  let at = 0
  for (const call of calls) {
    const { name, mark, offset, length } = call
    const draft = open.at(-1) ?? outer
    draft.type(typed.slice(at, offset), at)
    at = offset + length
    const cited = call.arguments[0]?.value
    if (name === NOTE && mark === '#') open.push(drafted(source))
    else if (name === NOTE && mark === '/') notes.push(...closedNote(open))
    else if (name === NOTE && cited !== undefined) draft.hang(() => slot(cited))
    else if (name !== CITATION && (mark === '' || mark === '>'))
      draft.fill(call, phrases.get(placeKey(source.spanOf(offset, length))))
  }
  open.at(-1)?.type(typed.slice(at), at)
  while (open.length > 1) notes.push(...closedNote(open))
  return [outer.read(), ...notes]
}

/** Nothing where a note ends that never began. */
function closedNote(open: Draft[]): readonly ReadableText[] {
  const note = open.length > 1 ? open.pop()?.read() : undefined
  if (!note) return []
  open.at(-1)?.hang(() => note)
  return [note]
}
