import type { Chart, Inline, Table } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import type { SourceMarked } from './source-marks.ts'

/** A note as its helper leaves it: numbered in the order of the calls, until the tree gives it its place. */
export interface NoteDraft {
  readonly id: number
  readonly body: SourceMarked
  /** The helper that made it. */
  readonly span: Span
}

/** What a mark in the text stands for. */
type Marked =
  | { readonly kind: 'inline'; readonly inline: Inline }
  | { readonly kind: 'note'; readonly note: number; readonly span: Span }
  | { readonly kind: 'table'; readonly table: Table; readonly span: Span }
  /** None where charts are left out. */
  | { readonly kind: 'charts'; readonly charts: readonly Chart[]; readonly span: Span }

/** The side table of a build: what helpers made that is not Markdown. */
export interface Marks {
  leaveInline(inline: Inline): string
  leaveTable(table: Table, span: Span): string
  leaveCharts(charts: readonly Chart[], span: Span): string
  /** A key for a note that nothing else can cite. */
  newKey(): string
  /** The same `key` again is the same note: its first body stays. */
  draftNote(key: string, body: () => SourceMarked, span: Span): number
  /** A draft, and the mark that stands for it in the text. */
  leaveNote(key: string, body: () => SourceMarked, span: Span): string
  at(index: number): Marked | undefined
  note(id: number): NoteDraft | undefined
}

const OPEN = '\ue000'
const CLOSE = '\ue001'

/** Finds marks in text; its one group is the index. */
export const MARK = /\ue000(\d+)\ue001/

export function createMarks(): Marks {
  const marked: Marked[] = []
  const notes: NoteDraft[] = []
  const noteOfKey = new Map<string, NoteDraft>()
  const leave = (each: Marked): string => `${OPEN}${marked.push(each) - 1}${CLOSE}`
  const noteFor = (key: string, body: () => SourceMarked, span: Span): NoteDraft => {
    const known = noteOfKey.get(key)
    if (known) return known
    // The body first: it may hold notes itself, which is told later, with all places.
    const text = body()
    const made = { id: notes.length, body: text, span }
    notes.push(made)
    noteOfKey.set(key, made)
    return made
  }
  return {
    leaveInline: (inline) => leave({ kind: 'inline', inline }),
    leaveTable: (table, span) => leave({ kind: 'table', table, span }),
    leaveCharts: (charts, span) => leave({ kind: 'charts', charts, span }),
    newKey: () => `${notes.length} ${marked.length}`,
    draftNote: (key, body, span) => noteFor(key, body, span).id,
    leaveNote: (key, body, span) => leave({ kind: 'note', note: noteFor(key, body, span).id, span }),
    at: (index) => marked[index],
    note: (id) => notes[id],
  }
}
