import type { FootnoteId } from '../../../model/document.ts'
import type { TrackedAtom, TrackedItem, TrackedParagraph } from './tracked.ts'

/** A note of the tracked document: what number it had, what number it has. */
export interface TrackedNote {
  readonly was?: FootnoteId
  readonly is?: FootnoteId
}

/** The notes in the order in which they are read; their ids are their places, counted from 1. */
export interface TrackedNotes {
  readonly notes: readonly TrackedNote[]
  readonly ofOlder: ReadonlyMap<FootnoteId, FootnoteId>
  readonly ofNewer: ReadonlyMap<FootnoteId, FootnoteId>
  /** Ids of those that are cited again, on either side. */
  readonly repeated: ReadonlySet<FootnoteId>
}

/** A note whose reference was removed here and added there is two: each reference needs one of its own. */
export function numberNotes(items: readonly TrackedItem[]): TrackedNotes {
  const cited = items.flatMap(paragraphsOf).flatMap(({ line }) => line.flatMap(references))
  const notes = cited.flatMap(firstReference)
  const ofOlder = new Map(notes.flatMap(({ was }, at) => (was === undefined ? [] : [[was, at + 1] as const])))
  const ofNewer = new Map(notes.flatMap(({ is }, at) => (is === undefined ? [] : [[is, at + 1] as const])))
  const repeated = cited.flatMap(({ state, atom, was }) => {
    if (atom.kind !== 'note' || !atom.again) return []
    const older = state === 'removed' ? atom.note : was
    return [
      ...(older === undefined ? [] : [ofOlder.get(older) ?? 0]),
      ...(state === 'removed' ? [] : [ofNewer.get(atom.note) ?? 0]),
    ]
  })
  return { notes, ofOlder, ofNewer, repeated: new Set(repeated) }
}

function paragraphsOf(item: TrackedItem): readonly TrackedParagraph[] {
  if (item.kind === 'paragraph') return [item]
  return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}

function references(each: TrackedParagraph['line'][number]): readonly TrackedAtom[] {
  return each.state !== 'place' && each.atom.kind === 'note' ? [each] : []
}

function firstReference({ state, atom, was }: TrackedAtom): readonly TrackedNote[] {
  if (atom.kind !== 'note' || atom.again) return []
  if (state === 'removed') return [{ was: atom.note }]
  return [{ is: atom.note, ...(was === undefined ? {} : { was }) }]
}
