import type { FootnoteId } from '../../model/document.ts'
import type { NoteMapper } from './map-notes.ts'

/** Numbers for notes in the order in which the text first refers to them. */
export interface NoteOrder {
  readonly number: NoteMapper
  /** Numbers of the drafts, in the order of the notes' own: the first is note 1. */
  drafts(): readonly number[]
}

export function noteOrder(): NoteOrder {
  const numbers = new Map<number, FootnoteId>()
  return {
    number: ({ note }) => {
      const known = numbers.get(note)
      if (known !== undefined) return { kind: 'footnote', note: known, first: false }
      numbers.set(note, numbers.size + 1)
      return { kind: 'footnote', note: numbers.size, first: true }
    },
    drafts: () => [...numbers.keys()],
  }
}
