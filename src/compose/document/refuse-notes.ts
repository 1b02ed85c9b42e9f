import type { Message } from '../../model/diagnostic.ts'
import type { Inline } from '../../model/document.ts'
import { fault } from '../fault.ts'
import type { Reading } from '../markdown/reading.ts'
import { notesIn } from './map-notes.ts'

/** The line, with a fault for each note in it. */
export function refuseNotes(
  inlines: readonly Inline[],
  { marks, report }: Reading,
  message: Message,
): readonly Inline[] {
  for (const id of notesIn(inlines)) {
    const draft = marks.note(id)
    if (draft) report(fault('misplaced-note', draft.span, message))
  }
  return inlines
}
