import { strFromU8, unzipSync } from 'fflate'
import { child, childrenOf, type Element, xmlTree } from './xml-tree.ts'

/** What stays of tracked changes: all of the new, all of the old. */
export type View = 'accept' | 'reject'

/** With styles and faces, or words only: other programs have names of their own for what looks the same. */
export type Detail = 'looks' | 'words'

/** `w:del` goes where changes are accepted, `w:ins` where they are rejected. */
const GONE = { accept: 'w:del', reject: 'w:ins' }

/**
 * A Word file as a reader sees it who has accepted or rejected all changes: a line for each paragraph that says anything,
 * with its style and the faces of its words, notes in the place of their marks, rows with their cells. Written from the
 * standard, and not from the writer that it judges.
 */
export function readView(bytes: Uint8Array, view: View, detail: Detail = 'looks'): readonly string[] {
  const parts = unzipSync(bytes)
  const part = (name: string): Element => xmlTree(strFromU8(parts[name] ?? new Uint8Array()))
  const body = child(part('word/document.xml'), 'w:body')
  if (!body) throw new Error('no body')
  const notes = new Map(childrenOf(part('word/footnotes.xml')).map((note) => [note.attributes['w:id'] ?? '', note]))
  return blocksOf(childrenOf(body), { view, detail, notes, bookmarks: bookmarksOf(body) })
}

interface Reading {
  readonly view: View
  readonly detail: Detail
  readonly notes: ReadonlyMap<string, Element>
  /** The notes that bookmarks stand around, by their names. */
  readonly bookmarks: ReadonlyMap<string, string>
}

function blocksOf(elements: readonly Element[], reading: Reading): readonly string[] {
  const lines: string[] = []
  let carried: readonly Piece[] = []
  for (const element of elements) {
    if (element.name === 'w:tbl') lines.push(...rowsOf(element, reading))
    if (element.name !== 'w:p') continue
    const words = [...carried, ...wordsOf(childrenOf(element), reading)]
    carried = isGone(child(element, 'w:pPr', 'w:rPr'), reading) ? words : []
    const line = joined(words)
    if (carried.length === 0 && line !== '') lines.push(`${styleOf(element, reading)}${line}`)
  }
  return carried.length === 0 ? lines : [...lines, `without an end: ${joined(carried)}`]
}

function styleOf(paragraph: Element, { detail }: Reading): string {
  return detail === 'words' ? '' : `${child(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val']}: `
}

function rowsOf(table: Element, reading: Reading): readonly string[] {
  const rows = childrenOf(table).filter((each) => each.name === 'w:tr' && !isGone(child(each, 'w:trPr'), reading))
  return rows.map((row) => {
    const cells = childrenOf(row).filter(({ name }) => name === 'w:tc')
    const head = child(row, 'w:trPr', 'w:tblHeader') ? 'head' : 'row'
    return [head, ...cells.map((cell) => blocksOf(childrenOf(cell), reading).join('¶'))].join(' | ')
  })
}

function isGone(properties: Element | undefined, { view }: Reading): boolean {
  return child(properties, GONE[view]) !== undefined
}

/** Text in one face. */
interface Piece {
  readonly face: string
  readonly text: string
}

function wordsOf(elements: readonly Element[], reading: Reading): readonly Piece[] {
  return elements.flatMap((element) => {
    if (element.name === GONE[reading.view]) return []
    if (element.name === 'w:ins' || element.name === 'w:del') return wordsOf(childrenOf(element), reading)
    return element.name === 'w:r' ? runPieces(element, reading) : []
  })
}

function runPieces(run: Element, reading: Reading): readonly Piece[] {
  const face =
    reading.detail === 'words'
      ? ''
      : ['w:b', 'w:i', 'w:sz', 'w:rStyle'].filter((name) => child(run, 'w:rPr', name)).join()
  const text = childrenOf(run)
    .map((each) => textOf(each, reading))
    .join('')
  return text === '' ? [] : [{ face, text }]
}

function textOf(element: Element, reading: Reading): string {
  const text = element.children.filter((each) => typeof each === 'string').join('')
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return text
    case 'w:br':
      return '⏎'
    case 'w:footnoteReference':
      return `[${noteText(element.attributes['w:id'], reading)}]`
    case 'w:instrText':
    case 'w:delInstrText':
      return reading.detail === 'words'
        ? ''
        : `[again ${noteText(reading.bookmarks.get(/_Ref\d+/.exec(text)?.[0] ?? ''), reading)}]`
    default:
      return ''
  }
}

/** Neighbours in one face are one, however many runs they came in. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ face, text }, at) => ((pieces[at - 1]?.face ?? '') === face ? text : `{${face}}${text}`))
    .join('')
}

function noteText(id: string | undefined, reading: Reading): string {
  const note = reading.notes.get(id ?? '')
  if (!note) throw new Error(`no note ${id}`)
  return blocksOf(childrenOf(note), reading).join('¶')
}

function bookmarksOf(element: Element): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let open = ''
  const walk = (each: Element): void => {
    if (each.name === 'w:bookmarkStart') open = each.attributes['w:name'] ?? ''
    if (each.name === 'w:bookmarkEnd') open = ''
    if (each.name === 'w:footnoteReference') names.set(open, each.attributes['w:id'] ?? '')
    childrenOf(each).forEach(walk)
  }
  walk(element)
  return names
}
