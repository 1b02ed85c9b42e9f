import type { Block, Inline } from '../src/model/document.ts'
import { plainText } from '../src/render/plain-text.ts'
import type { Chance } from './diff-chance.ts'
import { type Draft, type NamedBlock, notesOf } from './diff-draft.ts'
import type { Statement } from './diff-statements.ts'

/** A draft under way: what was done to it so far, and what must be listed for that. */
export interface Editing {
  readonly draft: Draft
  readonly statements: readonly Statement[]
  /** What an edit has used, by name: each passage is edited once, so that what must be listed is plain. */
  readonly used: ReadonlySet<string>
  /** Paragraphs that may be added. */
  readonly store: readonly Block[]
}

/** One thing that somebody does to a report; `undefined` where it cannot be done to what was chosen. */
export type Edit = (editing: Editing, chance: Chance) => Editing | undefined

/** A line that can be edited: of a block, of a cell, of a note. */
export interface Spot {
  readonly name: string
  readonly line: readonly Inline[]
  readonly replaced: (line: readonly Inline[]) => Draft
}

/** All lines that no edit has used yet. */
export function freeSpots({ draft, used }: Editing): readonly Spot[] {
  const inBlocks = draft.blocks.flatMap((named, index) => blockSpots(draft, named, index))
  const inNotes = [...draft.notes].flatMap(([note, paragraphs]) =>
    paragraphs.map((line, place) => ({
      name: `n${note}.${place}`,
      line,
      replaced: (fresh: readonly Inline[]): Draft => ({
        ...draft,
        notes: new Map(draft.notes).set(note, paragraphs.with(place, fresh)),
      }),
    })),
  )
  return [...inBlocks, ...inNotes].filter(({ name }) => !used.has(name))
}

function blockSpots(draft: Draft, named: NamedBlock, index: number): readonly Spot[] {
  const { block } = named
  const withBlock = (fresh: Block): Draft => ({
    ...draft,
    blocks: draft.blocks.with(index, { ...named, block: fresh }),
  })
  if (block.kind === 'chart') return []
  if (block.kind !== 'table') {
    const replaced = (inlines: readonly Inline[]): Draft => withBlock({ ...block, inlines })
    return [{ name: named.name, line: block.inlines, replaced }]
  }
  return block.rows.flatMap((row, place) =>
    row.map((cell, column) => ({
      name: named.rows[place] ?? '',
      line: cell.inlines,
      replaced: (inlines: readonly Inline[]): Draft =>
        withBlock({ ...block, rows: block.rows.with(place, row.with(column, { ...cell, inlines })) }),
    })),
  )
}

/** Whether all of a block, its rows and its notes are still as they were. */
export function isUntouched({ used }: Editing, { name, rows, block }: NamedBlock): boolean {
  const notes = notesOf(block).map((note) => `n${note}.0`)
  return [name, ...rows, ...notes].every((each) => !used.has(each))
}

/** The editing with one more thing done. */
export function done(
  editing: Editing,
  draft: Draft,
  used: readonly string[],
  statements: readonly Statement[],
): Editing {
  return {
    ...editing,
    draft,
    statements: [...editing.statements, ...statements],
    used: new Set([...editing.used, ...used]),
  }
}

export function wordCount(line: readonly Inline[]): number {
  return plainText(line).split(/\s+/).length
}
