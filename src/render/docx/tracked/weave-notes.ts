import type { FootnoteId } from '../../../model/document.ts'
import { align } from './align.ts'
import { type KnownPairs, noteKey } from './known-pairs.ts'
import type { TrackedNote } from './number-notes.ts'
import type { State, TrackedParagraph } from './tracked.ts'
import { aloneParagraph, weaveAligned } from './weave-paragraph.ts'
import type { WrittenParagraph } from './written.ts'

export type WrittenNotes = ReadonlyMap<FootnoteId, readonly WrittenParagraph[]>

/** The paragraphs of a note that one side has, or both. */
export function weaveNote(
  { was, is }: TrackedNote,
  before: WrittenNotes,
  after: WrittenNotes,
  pairs: KnownPairs,
): readonly TrackedParagraph[] {
  const old = (was === undefined ? undefined : before.get(was)) ?? []
  const young = (is === undefined ? undefined : after.get(is)) ?? []
  if (is === undefined) return lastUntracked(old.map((each) => aloneParagraph(each, 'removed')))
  if (was === undefined) return lastUntracked(young.map((each) => aloneParagraph(each, 'added')))
  const known = pairs.ofNotes.get(noteKey(was, is)) ?? []
  // The number stands in the first paragraph of either: those are one, whatever they say.
  const links = [{ before: 0, after: 0 }, ...known.filter((link) => link.before > 0 && link.after > 0)]
  const woven = align(old, young, links).map((line) => {
    const words =
      line.state === 'both'
        ? known.find((pair) => isPair(pair, old.indexOf(line.before), young.indexOf(line.after)))
        : undefined
    return weaveAligned(line, words?.words ?? [], pairs.same)
  })
  return lastUntracked(woven)
}

function isPair(pair: { readonly before: number; readonly after: number }, old: number, young: number): boolean {
  return pair.before === old && pair.after === young
}

/**
 * The last mark of a note can neither come nor go. Where paragraphs at the end do, it is the mark before them that does,
 * and so on: the words in front of a mark that goes join what follows it.
 */
function lastUntracked(paragraphs: readonly TrackedParagraph[]): readonly TrackedParagraph[] {
  const last = paragraphs.findLastIndex(({ state }) => state === 'both')
  const states = paragraphs.map(({ state }, at): State => (at < last ? state : (paragraphs[at + 1]?.state ?? 'both')))
  return paragraphs.map((each, at) => ({ ...each, state: states[at] ?? 'both' }))
}
