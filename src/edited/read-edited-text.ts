import type { Message } from '../model/diagnostic.ts'
import type { EditedParagraph, EditedText } from './edited-text.ts'
import { readItems } from './read-items.ts'
import { readPackage } from './read-package.ts'
import type { Bookmarks } from './read-pieces.ts'
import { at, elementsOf, wordTree } from './xml-tree.ts'

export type EditedTextReading =
  | { readonly kind: 'read'; readonly text: EditedText }
  | { readonly kind: 'refused'; readonly why: Message }

/** The words of a Word file, as an editor would show them with all tracked changes accepted. */
export function readEditedText(bytes: Uint8Array): EditedTextReading {
  const parts = readPackage(bytes)
  if (parts.kind === 'refused') return parts
  const body = at(wordTree(parts.document), 'body')
  const notes = parts.footnotes === undefined ? undefined : wordTree(parts.footnotes)
  if (!body || (parts.footnotes !== undefined && !notes)) return { kind: 'refused', why: BROKEN_TEXT }
  const bookmarks: Bookmarks = new Map()
  const items = readItems(body, bookmarks)
  const paragraphs = (notes ? elementsOf(notes) : [])
    .filter(({ name, attributes }) => name === 'footnote' && !attributes.has('type'))
    .map((note): readonly [string, readonly EditedParagraph[]] => [
      note.attributes.get('id') ?? '',
      readItems(note, new Map()).flatMap((item) => (item.kind === 'paragraph' ? [item] : [])),
    ])
  return { kind: 'read', text: { items, notes: new Map(paragraphs), bookmarks } }
}

const BROKEN_TEXT: Message = {
  vi: 'phần chữ của tệp .docx bị hỏng; mở bằng Word rồi lưu lại',
  en: 'the text of the .docx is broken: open it in Word and save it again',
}
