import type { Block, Inline, TableCell } from '../../model/document.ts'

/** What stands for a footnote, in its place. */
export type NoteMapper = (note: Extract<Inline, { readonly kind: 'footnote' }>) => Inline

/** The same tree with other footnotes, met in the order of reading. */
export function mapNotesOfBlock<B extends Block>(block: B, map: NoteMapper): B {
  if (block.kind === 'chart') return block
  if (block.kind !== 'table') return { ...block, inlines: mapNotes(block.inlines, map) }
  const rows = (each: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] =>
    each.map((row) => row.map((cell) => ({ ...cell, inlines: mapNotes(cell.inlines, map) })))
  return { ...block, header: rows(block.header), rows: rows(block.rows) }
}

export function mapNotes(inlines: readonly Inline[], map: NoteMapper): readonly Inline[] {
  return inlines.map((inline) => mapNote(inline, map))
}

function mapNote(inline: Inline, map: NoteMapper): Inline {
  switch (inline.kind) {
    case 'footnote':
      return map(inline)
    case 'strong':
    case 'emphasis':
      return { ...inline, children: mapNotes(inline.children, map) }
    case 'text':
    case 'figure':
    case 'line-break':
      return inline
  }
}

/** The drafts' numbers of the footnotes in a line. */
export function notesIn(inlines: readonly Inline[]): readonly number[] {
  return inlines.flatMap(notesOf)
}

function notesOf(inline: Inline): readonly number[] {
  switch (inline.kind) {
    case 'footnote':
      return [inline.note]
    case 'strong':
    case 'emphasis':
      return notesIn(inline.children)
    case 'text':
    case 'figure':
    case 'line-break':
      return []
  }
}
