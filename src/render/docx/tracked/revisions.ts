import { xmlText } from '../xml-text.ts'

/** Who changed what is tracked, and when: the same for all of it, so that equal reports give equal bytes. */
export interface Reviser {
  readonly author: string
  /** `2020-11-30T00:00:00Z` */
  readonly date: string
}

/** Stands for an id that `numberRevisions` gives. Text cannot be taken for it: its quotes are escaped. */
const UNNUMBERED = 'w:id="#"'

/** What an element that tracks a change bears. */
export function revision({ author, date }: Reviser): string {
  return `${UNNUMBERED} w:author="${xmlText(author)}" w:date="${date}"`
}

/** Gives every change of several parts an id of its own. */
export function numberRevisions(parts: readonly string[]): readonly string[] {
  let id = 0
  return parts.map((part) =>
    part.replaceAll(UNNUMBERED, () => {
      id += 1
      return `w:id="${id}"`
    }),
  )
}
