import type { EditedParagraph, Piece } from './edited-text.ts'
import { at, elementsOf, textIn, type WordElement } from './xml-tree.ts'

const ANCHOR = /^_R\d+_\w+$/
const CITED_AGAIN = /\b(?:NOTEREF|REF)\s+(\S+)/

/** Notes by the bookmarks around their references; filled while the text is read. */
export type Bookmarks = Map<string, string>

/** What stands in a paragraph, however many runs, edits and wrappers it was cut into. */
export function readPieces(paragraph: WordElement, bookmarks: Bookmarks): Pick<EditedParagraph, 'pieces' | 'anchors'> {
  const reading: Reading = { pieces: [], anchors: [], bookmarks, open: new Map(), fields: [] }
  for (const child of elementsOf(paragraph)) readInto(child, reading)
  return { pieces: joined(reading.pieces), anchors: reading.anchors }
}

interface Reading {
  readonly pieces: Piece[]
  readonly anchors: string[]
  readonly bookmarks: Bookmarks
  /** Bookmarks that have begun, by their ids. */
  readonly open: Map<string, string>
  readonly fields: Field[]
}

interface Field {
  instruction: string
  shows: 'instruction' | 'result'
}

/** What was deleted or moved away is gone; what was inserted, tagged or linked stands where it stands. */
function readInto(element: WordElement, reading: Reading): void {
  switch (element.name) {
    case 'r':
      readRun(element, reading)
      break
    case 'bookmarkStart':
      openBookmark(element, reading)
      break
    case 'bookmarkEnd':
      reading.open.delete(element.attributes.get('id') ?? '')
      break
    case 'fldSimple':
      readSimpleField(element, reading)
      break
    case 'ins':
    case 'moveTo':
    case 'hyperlink':
    case 'smartTag':
    case 'customXml':
    case 'sdt':
    case 'sdtContent':
    case 'dir':
    case 'bdo':
      for (const child of elementsOf(element)) readInto(child, reading)
      break
    default:
  }
}

function openBookmark({ attributes }: WordElement, reading: Reading): void {
  const name = attributes.get('name') ?? ''
  if (ANCHOR.test(name)) reading.anchors.push(name)
  else reading.open.set(attributes.get('id') ?? '', name)
}

function readSimpleField(element: WordElement, reading: Reading): void {
  const bookmark = citedNote(element.attributes.get('instr') ?? '', reading)
  if (bookmark === undefined) for (const child of elementsOf(element)) readInto(child, reading)
  else reading.pieces.push({ kind: 'again', bookmark })
}

function readRun(run: WordElement, reading: Reading): void {
  const properties = at(run, 'rPr')
  const face = { strong: isOn(at(properties, 'b')), emphasis: isOn(at(properties, 'i')) }
  for (const child of elementsOf(run)) {
    if (isFieldMark(child, reading)) continue
    const field = reading.fields.at(-1)
    if (field?.shows === 'instruction') continue
    if (field && citedNote(field.instruction, reading) !== undefined) continue
    reading.pieces.push(...piecesOf(child, face, reading))
  }
}

/** `<w:b w:val="0"/>` takes a style's bold off. */
function isOn(element: WordElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes.get('val') ?? '')
}

function isFieldMark(element: WordElement, { fields, pieces, ...reading }: Reading): boolean {
  const field = fields.at(-1)
  if (element.name === 'instrText') {
    if (field) field.instruction += textIn(element)
    return true
  }
  if (element.name !== 'fldChar') return false
  const type = element.attributes.get('fldCharType')
  if (type === 'begin') fields.push({ instruction: '', shows: 'instruction' })
  if (type === 'separate' && field) field.shows = 'result'
  if (type === 'end') {
    const bookmark = citedNote(fields.pop()?.instruction ?? '', { fields, pieces, ...reading })
    if (bookmark !== undefined) pieces.push({ kind: 'again', bookmark })
  }
  return true
}

/** The bookmark that a field refers to, where that stands around a note read before. */
function citedNote(instruction: string, { bookmarks }: Reading): string | undefined {
  const bookmark = CITED_AGAIN.exec(instruction)?.[1]
  return bookmark !== undefined && bookmarks.has(bookmark) ? bookmark : undefined
}

interface Face {
  readonly strong: boolean
  readonly emphasis: boolean
}

function piecesOf(element: WordElement, face: Face, { bookmarks, open }: Reading): readonly Piece[] {
  switch (element.name) {
    case 't':
      return [{ kind: 'text', text: textIn(element).normalize('NFC'), ...face }]
    case 'tab':
    case 'ptab':
      return [{ kind: 'text', text: ' ', ...face }]
    case 'noBreakHyphen':
      return [{ kind: 'text', text: '\u2011', ...face }]
    case 'br':
    case 'cr':
      return ['page', 'column'].includes(element.attributes.get('type') ?? '') ? [] : [{ kind: 'break' }]
    case 'footnoteReference': {
      const id = element.attributes.get('id') ?? ''
      for (const name of open.values()) bookmarks.set(name, id)
      return [{ kind: 'note', id }]
    }
    default:
      return []
  }
}

/** Neighbours in one face are one: editors cut runs wherever they like. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (piece.kind === 'text' && piece.text === '') continue
    if (last?.kind === 'text' && piece.kind === 'text' && isSameFace(last, piece))
      whole[whole.length - 1] = { ...last, text: (last.text + piece.text).normalize('NFC') }
    else whole.push(piece)
  }
  return whole
}

function isSameFace(left: Face, right: Face): boolean {
  return left.strong === right.strong && left.emphasis === right.emphasis
}
