import type { EditedItem, EditedParagraph, EditedRow, EditedText, Piece } from './edited-text.ts'

/** A paragraph of its own, or a row of data, in the order of reading. */
export type EditedLine =
  | { readonly kind: 'paragraph'; readonly paragraph: EditedParagraph; readonly words: string }
  | { readonly kind: 'row'; readonly row: EditedRow; readonly table: number; readonly words: string }
  /** A table that only holds lines beside each other: letterhead, signature. */
  | { readonly kind: 'frame'; readonly columns: readonly (readonly EditedParagraph[])[]; readonly words: string }

/**
 * The lines of a text that say anything. A table in which `isFrameLine` knows a third of the lines is no table of data; one
 * with a hidden bookmark is.
 */
export function editedLines({ items }: EditedText, isFrameLine: (words: string) => boolean): readonly EditedLine[] {
  return items.flatMap((item, index) => linesOf(item, index, isFrameLine)).filter(saysAnything)
}

function linesOf(item: EditedItem, table: number, isFrameLine: (words: string) => boolean): readonly EditedLine[] {
  if (item.kind === 'paragraph') return [{ kind: 'paragraph', paragraph: item, words: wordsOf(item.pieces) }]
  const cells = item.rows.flatMap((row) => row.cells)
  const lines = cells.flatMap(({ paragraphs }) => paragraphs).filter(({ pieces }) => pieces.length > 0)
  const known = lines.filter(({ pieces }) => isFrameLine(wordsOf(pieces))).length
  const isAnchored = lines.some(({ anchors }) => anchors.length > 0)
  if (!isAnchored && known > 0 && known * 3 >= lines.length) {
    const columns = cells.map(({ paragraphs }) => paragraphs.filter(({ pieces }) => pieces.length > 0))
    return [{ kind: 'frame', columns, words: lines.map(({ pieces }) => wordsOf(pieces)).join(' ') }]
  }
  return item.rows.map((row) => ({ kind: 'row', row, table, words: rowWords(row) }))
}

/** A row is one even where all its cells are empty: it may have been emptied. */
function saysAnything(line: EditedLine): boolean {
  return line.kind !== 'paragraph' || line.paragraph.pieces.length > 0 || line.paragraph.anchors.length > 0
}

export function anchorsOf(line: EditedLine): readonly string[] {
  switch (line.kind) {
    case 'paragraph':
      return line.paragraph.anchors
    case 'row':
      return line.row.cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ anchors }) => anchors))
    case 'frame':
      return []
  }
}

export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? ' ' : '')).join('')
}

function rowWords({ cells }: EditedRow): string {
  return cells.map(({ paragraphs }) => paragraphs.map(({ pieces }) => wordsOf(pieces)).join(' ')).join('|')
}
