import type { Passage } from '../../model/comparison.ts'
import type { FootnoteId } from '../../model/document.ts'
import type { FigureId } from '../../model/figure.ts'
import { type ReadingRules, type TextRules, unitsOf } from './units-of.ts'
import { wordsOf } from './words-of.ts'

/** A passage as it is matched: by what it says, without its notes. */
export interface Reading {
  readonly passage: Passage
  /** Only passages of one family answer to one another. */
  readonly family: string
  /** The keys of its words, parted by blanks, cells by line feeds. */
  readonly says: string
  readonly references: readonly Reference[]
  /** What it speaks of by name: the indicators whose figures it prints; of a note also the document that it cites first. */
  readonly subjects: ReadonlySet<string>
}

/** A place at which a passage refers to a note. */
interface Reference {
  readonly note: FootnoteId
  /** The key of the word before it. */
  readonly behind: string
}

const DOCUMENT_NUMBER = /(?<![^ ])\d+(?:\/\d+)*\/\p{L}\S*/u

/** Reads a passage for matching. */
export function readingOf(passage: Passage, how: TextRules): Reading {
  const rules: ReadingRules = { ...how, noteKey: () => '' }
  const references: Reference[] = []
  const subjects = new Set<string>()
  const says = passage.lines.map((line) => {
    const keys: string[] = []
    for (const { key, words } of unitsOf(wordsOf(line), rules)) {
      if (key !== '') keys.push(key)
      for (const { note, figure } of words) {
        if (note !== undefined) references.push({ note, behind: keys.at(-1) ?? '' })
        if (figure !== undefined) subjects.add(subjectOf(figure))
      }
    }
    return keys.join(' ')
  })
  const cited = passage.kind === 'note' ? DOCUMENT_NUMBER.exec(says.join(' '))?.[0] : undefined
  if (cited !== undefined) subjects.add(cited)
  return { passage, family: familyOf(passage), says: says.join('\n'), references, subjects }
}

/** The id of a figure begins with that of its indicator. */
function subjectOf(figure: FigureId): string {
  return figure.split(':')[0] ?? figure
}

/** A paragraph may become an item; a line of the frame stays in its place. */
function familyOf({ kind, place }: Passage): string {
  if (place.part === 'frame') return place.line
  return kind === 'item' ? 'paragraph' : kind
}
