import type { Passage, Word } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import { plainText } from '../plain-text.ts'

/** The words of a passage; the cells of a row are parted by bars. */
export function passageText({ lines }: Passage): string {
  return lines.map(plainText).join(' | ')
}

/** Words as they are printed; a note by its number. */
export function wordsText(words: readonly Word[]): string {
  return words.map(({ text, note }) => (note === undefined ? text : `[^${note}]`)).join('')
}

/** A note is found by its number, what surrounds the text by that, all else by the headings above it. */
export function placeWords({ place, headings, kind }: Passage): Message {
  if (place.part === 'note') return { vi: `chú thích ${place.note}`, en: `note ${place.note}` }
  if (kind === 'frame') return { vi: 'phần đầu hoặc cuối văn bản', en: 'head or foot of the document' }
  const path = headings.join(' › ')
  return { vi: path, en: path }
}

/** `data/2024-05/lua.yaml:14`; empty where nobody typed it. */
export function originText({ origin }: Passage): string {
  return origin ? `${origin.file}:${origin.line}` : ''
}
