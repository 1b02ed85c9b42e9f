import { mapNotesOfBlock, notesIn } from '../src/compose/document/map-notes.ts'
import { noteOrder } from '../src/compose/document/note-order.ts'
import type { Block, FootnoteId, Inline, ReportDocument } from '../src/model/document.ts'

/** A block under a name that it keeps wherever it goes; the rows of a table have names of their own. */
export interface NamedBlock {
  readonly name: string
  readonly block: Block
  readonly rows: readonly string[]
}

/** A report that is being edited. Notes have the numbers of the first draft, or new ones. */
export interface Draft {
  readonly blocks: readonly NamedBlock[]
  readonly notes: ReadonlyMap<FootnoteId, readonly (readonly Inline[])[]>
}

/** What passages of a finished document are called, by their places. */
export interface Names {
  readonly blocks: readonly NamedBlock[]
  /** The number of a note in the draft, by that in the document. */
  readonly notes: ReadonlyMap<FootnoteId, FootnoteId>
}

/** The text of a report, to be edited; its appendices stay as they are. */
export function draftOf({ blocks, notes }: ReportDocument): Draft {
  return {
    blocks: blocks.map((block, index) => ({
      name: `b${index}`,
      block,
      rows: block.kind === 'table' ? block.rows.map((_, row) => `b${index}.${row}`) : [],
    })),
    notes: new Map(notes.map(({ id, paragraphs }) => [id, paragraphs])),
  }
}

/** The report again, its notes numbered as they are read; notes that nothing refers to any more are gone. */
export function finished(
  draft: Draft,
  frame: ReportDocument,
): { readonly document: ReportDocument; readonly names: Names } {
  const order = noteOrder()
  const blocks = draft.blocks.map(({ block }) => mapNotesOfBlock(block, order.number))
  const appendices = frame.appendices.map((each) => ({
    ...each,
    blocks: each.blocks.map((block) => mapNotesOfBlock(block, order.number)),
  }))
  const old = order.drafts()
  const notes = old.map((note, index) => ({ id: index + 1, paragraphs: draft.notes.get(note) ?? [] }))
  return {
    document: { ...frame, blocks, appendices, notes },
    names: { blocks: draft.blocks, notes: new Map(old.map((note, index) => [index + 1, note])) },
  }
}

/** The lines of a block: one, or the cells of a table. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map(({ inlines }) => inlines))
  return block.kind === 'chart' ? [] : [block.inlines]
}

export function notesOf(block: Block): readonly FootnoteId[] {
  return linesOf(block).flatMap(notesIn)
}
