import type { Inline } from '../model/document.ts'

export type NoteReference = Extract<Inline, { readonly kind: 'footnote' }>

/** The note marks of a line, in order, those inside other marks included. */
export function noteReferences(inlines: readonly Inline[]): readonly NoteReference[] {
  return inlines.flatMap(referencesOf)
}

function referencesOf(inline: Inline): readonly NoteReference[] {
  switch (inline.kind) {
    case 'footnote':
      return [inline]
    case 'strong':
    case 'emphasis':
      return noteReferences(inline.children)
    case 'text':
    case 'figure':
    case 'line-break':
      return []
  }
}
