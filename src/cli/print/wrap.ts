import { displayWidth } from './display-width.ts'

/** However deep a tree goes, its words keep this much room. */
const FEWEST_COLUMNS = 24

/**
 * A text in lines of at most `columns`, broken at blanks only: the first begins with `first`, the others with `next`. A
 * word that is wider than a line (a path, an id) stays whole, so that it can be copied.
 */
export function wrap(text: string, first: string, next: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const lead = lines.length === 0 ? first : next
    const room = Math.max(columns - displayWidth(lead), FEWEST_COLUMNS)
    if (line === '' || displayWidth(longer) <= room) {
      line = longer
    } else {
      lines.push(`${lead}${line.trimEnd()}`)
      line = word
    }
  }
  return [...lines, `${lines.length === 0 ? first : next}${line}`]
}
