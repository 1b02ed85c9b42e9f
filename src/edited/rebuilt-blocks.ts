import type { Block, Inline, Table, TableCell } from '../model/document.ts'
import type { EditedLine } from './edited-lines.ts'
import { wordsOf } from './edited-lines.ts'
import type { EditedCell, EditedParagraph, EditedRow, Piece } from './edited-text.ts'
import type { KnownLine } from './known-places.ts'
import { type NoteNumbers, rebuiltInlines, withoutStart } from './rebuilt-inlines.ts'

/** What is known of a line: which block it is, and which row of it. */
export interface KnownBlocks {
  of(line: EditedLine): { readonly block: Block; readonly line: KnownLine } | undefined
}

/** Lines of a text as blocks: each of the kind that it was, a new one as it looks. Rows of one table stand together. */
export function rebuiltBlocks(lines: readonly EditedLine[], known: KnownBlocks, notes: NoteNumbers): readonly Block[] {
  const blocks: Block[] = []
  lines.forEach((line, at) => {
    if (line.kind === 'paragraph') blocks.push(rebuiltParagraph(line.paragraph, known.of(line)?.block, notes))
    if (line.kind !== 'row' || isSameTable(lines[at - 1], line)) return
    const rows = lines.slice(at).flatMap((each) => (each.kind === 'row' && each.table === line.table ? [each] : []))
    blocks.push(rebuiltTable(rows, known, notes))
  })
  return blocks
}

function isSameTable(other: EditedLine | undefined, line: EditedLine): boolean {
  return other?.kind === 'row' && line.kind === 'row' && other.table === line.table
}

function rebuiltParagraph({ pieces, outline }: EditedParagraph, known: Block | undefined, notes: NoteNumbers): Block {
  switch (known?.kind) {
    case 'heading': {
      const [number, rest] = withoutMark(pieces, known.number, HEADING_MARK)
      return { kind: 'heading', level: known.level, number, inlines: rebuiltInlines(rest, notes), ...originOf(known) }
    }
    case 'item': {
      const [mark, rest] = withoutMark(pieces, known.mark, ITEM_MARK)
      return { kind: 'item', depth: known.depth, mark, inlines: rebuiltInlines(rest, notes), ...originOf(known) }
    }
    case 'paragraph':
      return { kind: 'paragraph', inlines: rebuiltInlines(pieces, notes), ...originOf(known) }
    default:
      return newParagraph(pieces, outline, notes)
  }
}

/** What stands in the file was typed where the report's own block was. */
function originOf({ origin }: Block): Pick<Block, 'origin'> {
  return origin ? { origin } : {}
}

/** Marks are typed: nothing but its look tells a new item from a paragraph. */
function newParagraph(pieces: readonly Piece[], outline: EditedParagraph['outline'], notes: NoteNumbers): Block {
  if (outline !== 0) {
    const [number, rest] = withoutMark(pieces, '', HEADING_MARK)
    return { kind: 'heading', level: outline, number, inlines: rebuiltInlines(rest, notes) }
  }
  const [mark, rest] = withoutMark(pieces, '', ITEM_MARK)
  return mark === ''
    ? { kind: 'paragraph', inlines: rebuiltInlines(pieces, notes) }
    : { kind: 'item', depth: mark === '+' ? 1 : 0, mark, inlines: rebuiltInlines(rest, notes) }
}

const HEADING_MARK = /^(?:[IVXLC]+\.|\d+\.|\p{Ll}\))\s+/u
const ITEM_MARK = /^[-–+]\s+/

function withoutMark(
  pieces: readonly Piece[],
  known: string,
  usual: RegExp,
): readonly [mark: string, rest: readonly Piece[]] {
  const words = wordsOf(pieces)
  if (known !== '' && words.startsWith(`${known} `)) return [known, withoutStart(pieces, known.length + 1)]
  const found = usual.exec(words)?.[0] ?? ''
  return [found.trim(), withoutStart(pieces, found.length)]
}

type Row = Extract<EditedLine, { readonly kind: 'row' }>

/** Its columns are those that it had; a new table shares them out. */
function rebuiltTable(rows: readonly Row[], known: KnownBlocks, notes: NoteNumbers): Table {
  const own = rows.flatMap((row) => known.of(row)?.block ?? []).find((block) => block.kind === 'table')
  const cells = rows.map((line) => {
    const place = known.of(line)
    const was =
      place?.block.kind === 'table'
        ? [...place.block.header, ...place.block.rows][place.line.place.row ?? 0]
        : undefined
    return {
      header: isHeader(line.row, place),
      cells: line.row.cells.map((cell, at) => rebuiltCell(cell, was?.[at], notes)),
    }
  })
  return {
    kind: 'table',
    description: own?.description ?? '',
    columns: own?.columns ?? [1000],
    header: cells.filter(({ header }) => header).map((row) => row.cells),
    rows: cells.filter(({ header }) => !header).map((row) => row.cells),
    ...(own ? originOf(own) : {}),
  }
}

function isHeader(row: EditedRow, place: ReturnType<KnownBlocks['of']>): boolean {
  if (place?.block.kind !== 'table') return row.isHeader
  return (place.line.place.row ?? 0) < place.block.header.length
}

/** A cell that is strong as a whole has words in bold: what is bold in it is no emphasis of its own. */
function rebuiltCell(
  { columnSpan, paragraphs }: EditedCell,
  was: TableCell | undefined,
  notes: NoteNumbers,
): TableCell {
  const pieces = paragraphs.flatMap((paragraph, at): readonly Piece[] =>
    at === 0 ? paragraph.pieces : [{ kind: 'break' }, ...paragraph.pieces],
  )
  const allStrong = pieces.every((piece) => piece.kind !== 'text' || piece.strong)
  const strong = (was?.strong ?? true) && allStrong && pieces.some(({ kind }) => kind === 'text')
  const inlines: readonly Inline[] = rebuiltInlines(strong ? pieces.map(unbolded) : pieces, notes)
  return { inlines, align: was?.align ?? 'left', strong, columnSpan, rowSpan: was?.rowSpan ?? 1 }
}

function unbolded(piece: Piece): Piece {
  return piece.kind === 'text' ? { ...piece, strong: false } : piece
}
