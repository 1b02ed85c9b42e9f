import { xmlText } from '../xml-text.ts'

/** Who changed what is tracked, and when: the same for all of it, so that equal reports give equal bytes. */
export interface Reviser {
  readonly author: string
  /** `2020-11-30T00:00:00Z` */
  readonly date: string
}

/**
 * What an element that tracks a change bears, until `finishRevisions`. Text cannot be taken for it: its quotes are escaped.
 */
export const REVISION = 'w:id="#"'

const END = '</w:p>'
const APART_MS = 5 * 60_000

/**
 * Gives every change of several parts an id of its own, and those of every other paragraph a date five minutes later. A change
 * at the end of a paragraph and one at the start of the next are one to LibreOffice where author and minute are the same, and
 * who rejects it loses the end of the paragraph between them.
 */
export function finishRevisions(parts: readonly string[], { author, date }: Reviser): readonly string[] {
  const later = new Date(Date.parse(date) + APART_MS).toISOString().replace(/\.\d{3}Z$/, 'Z')
  let id = 0
  return parts.map((part) =>
    part
      .split(END)
      .map((paragraph, at) =>
        paragraph.replaceAll(REVISION, () => {
          id += 1
          return `w:id="${id}" w:author="${xmlText(author)}" w:date="${at % 2 === 0 ? date : later}"`
        }),
      )
      .join(END),
  )
}
