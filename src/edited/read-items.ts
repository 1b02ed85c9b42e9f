import type { EditedCell, EditedItem, EditedParagraph, EditedRow } from './edited-text.ts'
import { type Bookmarks, readPieces } from './read-pieces.ts'
import { at, elementsOf, type WordElement } from './xml-tree.ts'

/** Around paragraphs and tables, as around words: content controls, and tags of other programs. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'])

/**
 * Paragraphs and tables in the order of reading, as they are when all tracked changes are accepted: a paragraph whose mark
 * was deleted goes on in the next one, a deleted row is not there.
 */
export function readItems(parent: WordElement, bookmarks: Bookmarks): readonly EditedItem[] {
  const items: EditedItem[] = []
  let begun: EditedParagraph | undefined
  for (const element of unwrapped(parent)) {
    if (element.name === 'tbl') {
      const rows = unwrapped(element).flatMap((row) => readRow(row, bookmarks))
      if (rows.length > 0) items.push({ kind: 'table', rows })
    }
    if (element.name !== 'p') continue
    const paragraph = joined(begun, readParagraph(element, bookmarks))
    const goesOn = at(element, 'pPr', 'rPr', 'del') !== undefined
    begun = goesOn ? paragraph : undefined
    if (!goesOn) items.push(paragraph)
  }
  return begun === undefined ? items : [...items, begun]
}

function unwrapped(parent: WordElement): readonly WordElement[] {
  return elementsOf(parent).flatMap((element) => (WRAPPERS.has(element.name) ? unwrapped(element) : [element]))
}

function readParagraph(element: WordElement, bookmarks: Bookmarks): EditedParagraph {
  const level = Number(at(element, 'pPr', 'outlineLvl')?.attributes.get('val') ?? Number.NaN)
  const style = at(element, 'pPr', 'pStyle')?.attributes.get('val') ?? ''
  const heading = /^Heading([123])$/.exec(style)?.[1]
  const outline = heading === undefined ? level + 1 : Number(heading)
  return {
    kind: 'paragraph',
    ...readPieces(element, bookmarks),
    outline: outline === 1 || outline === 2 || outline === 3 ? outline : 0,
  }
}

/** The end of the two is the later one's: so is its look. */
function joined(begun: EditedParagraph | undefined, paragraph: EditedParagraph): EditedParagraph {
  if (begun === undefined) return paragraph
  return {
    ...paragraph,
    pieces: [...begun.pieces, ...paragraph.pieces],
    anchors: [...begun.anchors, ...paragraph.anchors],
  }
}

function readRow(element: WordElement, bookmarks: Bookmarks): readonly EditedRow[] {
  if (element.name !== 'tr' || at(element, 'trPr', 'del') !== undefined) return []
  const cells = unwrapped(element).flatMap((cell) => readCell(cell, bookmarks))
  return [{ isHeader: at(element, 'trPr', 'tblHeader') !== undefined, cells }]
}

/** A cell that only goes on from the row above has no words of its own. */
function readCell(element: WordElement, bookmarks: Bookmarks): readonly EditedCell[] {
  if (element.name !== 'tc') return []
  const merge = at(element, 'tcPr', 'vMerge')
  if (merge !== undefined && merge.attributes.get('val') !== 'restart') return []
  const paragraphs = readItems(element, bookmarks).flatMap(paragraphsOf)
  return [{ columnSpan: Number(at(element, 'tcPr', 'gridSpan')?.attributes.get('val') ?? 1), paragraphs }]
}

/** A table inside a cell is read as its lines. */
function paragraphsOf(item: EditedItem): readonly EditedParagraph[] {
  if (item.kind === 'paragraph') return [item]
  return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}
