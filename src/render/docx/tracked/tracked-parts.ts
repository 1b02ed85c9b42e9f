import type { LibraryParts } from '../library-parts.ts'
import { fitTables } from './fit-tables.ts'
import type { KnownPairs } from './known-pairs.ts'
import { numberNotes } from './number-notes.ts'
import { readWritten } from './read-written.ts'
import { finishRevisions, type Reviser } from './revisions.ts'
import { itemXml, paragraphXml } from './tracked-xml.ts'
import { weaveItems } from './weave-items.ts'
import { type WrittenNotes, weaveNote } from './weave-notes.ts'

const TEXT = 'word/document.xml'
const NOTES = 'word/footnotes.xml'
const BODY = /^(.*<w:body>)(.*?)(<w:sectPr(?:(?!<\/w:p>).)*<\/w:body><\/w:document>)$/s
const NOTE = /<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs

/** The newer one's package, its text and its notes woven with the older one's. */
export function trackedParts(
  before: LibraryParts,
  after: LibraryParts,
  pairs: KnownPairs,
  reviser: Reviser,
): LibraryParts {
  const [, head = '', newer = '', tail = ''] = BODY.exec(partOf(after, TEXT)) ?? []
  const [, , older = ''] = BODY.exec(partOf(before, TEXT)) ?? []
  if (head === '') throw new Error('docx: no body to compare')
  const items = fitTables(weaveItems(readWritten(older), readWritten(newer), pairs), tail)
  const notes = numberNotes(items)
  const [oldNotes, newNotes] = [notesOf(partOf(before, NOTES)), notesOf(partOf(after, NOTES))]
  const text = items.map((item) => itemXml(item, notes)).join('')
  const noteTexts = notes.notes.map((note, at) => {
    const paragraphs = weaveNote(note, oldNotes, newNotes, pairs).map((each) => paragraphXml(each, notes))
    return `<w:footnote w:id="${at + 1}">${paragraphs.join('')}</w:footnote>`
  })
  const [document = '', footnotes = ''] = finishRevisions(
    [
      head + text + tail,
      `${partOf(after, NOTES).replace(NOTE, '').replace('</w:footnotes>', '')}${noteTexts.join('')}</w:footnotes>`,
    ],
    reviser,
  )
  return new Map([...after, [TEXT, document], [NOTES, footnotes]])
}

function notesOf(xml: string): WrittenNotes {
  return new Map(
    [...xml.matchAll(NOTE)].map(([, id, content = '']) => [
      Number(id),
      readWritten(content).flatMap((item) => (item.kind === 'paragraph' ? [item] : [])),
    ]),
  )
}

/** @throws Error where the library no longer writes such a part: its version has changed. */
function partOf(parts: LibraryParts, name: string): string {
  const part = parts.get(name)
  if (typeof part !== 'string') throw new Error(`docx: no ${name}`)
  return part
}
