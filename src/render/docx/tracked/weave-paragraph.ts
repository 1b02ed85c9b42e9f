import type { WordRun } from '../../../model/comparison.ts'
import type { Aligned } from './align.ts'
import { putPlaces } from './put-places.ts'
import { alone, type TrackedParagraph } from './tracked.ts'
import { type SameNote, weaveLine } from './weave-line.ts'
import type { WrittenParagraph } from './written.ts'

/** A paragraph that both sides have, as the newer one looks. */
export function weaveParagraph(
  before: WrittenParagraph,
  after: WrittenParagraph,
  words: readonly WordRun[],
  same: SameNote,
): TrackedParagraph {
  const { properties, section } = after
  const woven = weaveLine(before.atoms, after.atoms, words, same)
  const line = putPlaces(woven, before.places, after.places)
  return { kind: 'paragraph', state: 'both', properties, section, line }
}

export function weaveAligned(
  line: Aligned<WrittenParagraph>,
  words: readonly WordRun[],
  same: SameNote,
): TrackedParagraph {
  switch (line.state) {
    case 'both':
      return weaveParagraph(line.before, line.after, words, same)
    case 'removed':
      return aloneParagraph(line.before, 'removed')
    case 'added':
      return aloneParagraph(line.after, 'added')
  }
}

/** One that a side alone has. A section that ended with it when it was there does not end again. */
export function aloneParagraph(
  { properties, section, atoms, places }: WrittenParagraph,
  state: 'removed' | 'added',
): TrackedParagraph {
  const [older, newer] = state === 'removed' ? [places, []] : [[], places]
  return {
    kind: 'paragraph',
    state,
    properties,
    section: state === 'removed' ? '' : section,
    line: putPlaces(alone(atoms, state), older, newer),
  }
}

/** A thin paragraph without words, on both sides or on neither: what is tracked may not be the last of a text. */
export function thinParagraph(section: string): TrackedParagraph {
  return { kind: 'paragraph', state: 'both', properties: '<w:pStyle w:val="Gap"/>', section, line: [] }
}
