/** What stands in a line of an edited Word file, tracked changes accepted. Text is NFC. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean; readonly emphasis: boolean }
  | { readonly kind: 'break' }
  /** The reference to a note, by the file's own id. */
  | { readonly kind: 'note'; readonly id: string }
  /** A field that shows the number of a note cited before, by the bookmark around its reference. */
  | { readonly kind: 'again'; readonly bookmark: string }

export interface EditedParagraph {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  /** Names of the build's hidden bookmarks: more than one where paragraphs were joined. */
  readonly anchors: readonly string[]
  /** As an editor's outline shows it; 0 where it is no heading. */
  readonly outline: 0 | 1 | 2 | 3
}

export interface EditedCell {
  readonly columnSpan: number
  readonly paragraphs: readonly EditedParagraph[]
}

export interface EditedRow {
  readonly isHeader: boolean
  readonly cells: readonly EditedCell[]
}

interface EditedTable {
  readonly kind: 'table'
  readonly rows: readonly EditedRow[]
}

export type EditedItem = EditedParagraph | EditedTable

export interface EditedText {
  readonly items: readonly EditedItem[]
  readonly notes: ReadonlyMap<string, readonly EditedParagraph[]>
  /** Ids of notes by the names of the bookmarks around their references. */
  readonly bookmarks: ReadonlyMap<string, string>
}
