import { type Atom, type Place, sizeOf } from './written.ts'

const PIECE = /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>|<w:(?:bookmark|commentRange)(?:Start|End)[^>]*\/>/gs
const TEXT = /^<w:t xml:space="preserve">([^<]*)<\/w:t>$/
const ANCHOR = /^<w:bookmarkStart w:id="(\d+)" w:name="_R(\d+)_/
const NOTE = /^<w:footnoteReference w:id="(\d+)"\/>$/
const AGAIN = /NOTEREF _Ref0*(\d+)/

interface ReadAtoms {
  readonly atoms: readonly Atom[]
  readonly places: readonly Place[]
  readonly anchor?: number
}

/**
 * What stands in a paragraph. Bookmarks around notes are left out: they are made anew for the notes that need them.
 *
 * @throws Error where there is anything but runs, bookmarks and comments: the writer has changed, and this reader must follow.
 */
export function readAtoms(content: string): ReadAtoms {
  const rest = content.replace(PIECE, '')
  if (rest !== '') throw new Error(`neither run nor bookmark: ${rest.slice(0, 80)}`)
  const atoms: Atom[] = []
  const places: Place[] = []
  let [at, inField] = [0, false]
  for (const [xml, face = '', inner = ''] of content.matchAll(PIECE)) {
    const role = roleOf(xml)
    if (role !== 'run') {
      if (role !== 'nothing') places.push({ at, role, xml: role === 'bookmark' ? collapsed(xml) : xml })
      continue
    }
    if (inner.includes('w:fldCharType="begin"')) inField = true
    const atom = atomOf(xml, face, inner)
    if (!inField || atom.kind === 'note') {
      add(atoms, atom)
      at += sizeOf(atom)
    }
    if (inner.includes('w:fldCharType="end"')) inField = false
  }
  const number = places.map((place) => ANCHOR.exec(place.xml)?.[2]).find((each) => each !== undefined)
  return { atoms, places, ...(number === undefined ? {} : { anchor: Number(number) }) }
}

function roleOf(xml: string): Place['role'] | 'run' | 'nothing' {
  if (xml.startsWith('<w:commentRangeStart')) return 'opens'
  if (xml.startsWith('<w:commentRangeEnd') || xml.includes('<w:commentReference')) return 'closes'
  if (xml.startsWith('<w:r>')) return 'run'
  return ANCHOR.test(xml) ? 'bookmark' : 'nothing'
}

/** An anchor ends where it begins. */
function collapsed(start: string): string {
  return `${start}<w:bookmarkEnd w:id="${ANCHOR.exec(start)?.[1] ?? ''}"/>`
}

/** The only field in a text is a note cited again: of all that stands between its marks, the note is enough. */
function atomOf(xml: string, face: string, inner: string): Atom {
  const text = TEXT.exec(inner)?.[1]
  if (text !== undefined) return { kind: 'text', face, text: unescaped(text) }
  const note = NOTE.exec(inner)?.[1]
  if (note !== undefined) return { kind: 'note', note: Number(note), again: false }
  const again = AGAIN.exec(inner)?.[1]
  if (again !== undefined) return { kind: 'note', note: Number(again), again: true }
  return inner.includes('<w:footnoteRef/>') ? { kind: 'fixed', xml } : { kind: 'other', xml }
}

/** Neighbours with one face are one text, however many runs they came in. */
function add(atoms: Atom[], atom: Atom): void {
  const last = atoms.at(-1)
  if (last?.kind === 'text' && atom.kind === 'text' && last.face === atom.face)
    atoms[atoms.length - 1] = { ...last, text: last.text + atom.text }
  else if (atom.kind !== 'text' || atom.text !== '') atoms.push(atom)
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
