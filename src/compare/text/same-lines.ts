import type { Passage } from '../../model/comparison.ts'
import type { Inline } from '../../model/document.ts'
import type { ReadingRules } from './units-of.ts'

/** How both sides are read, so that what is one note has one name. */
export interface PairRules {
  readonly before: ReadingRules
  readonly after: ReadingRules
}

/** Whether two passages are alike to the letter, their notes included: most are, and no word of them has to be looked at. */
export function sameLines({ lines }: Passage, after: Passage, rules: PairRules): boolean {
  return (
    lines.length === after.lines.length && lines.every((line, index) => sameInlines(line, after.lines[index], rules))
  )
}

function sameInlines(before: readonly Inline[], after: readonly Inline[] | undefined, rules: PairRules): boolean {
  return before.length === after?.length && before.every((inline, index) => sameInline(inline, after[index], rules))
}

function sameInline(before: Inline, after: Inline | undefined, rules: PairRules): boolean {
  switch (before.kind) {
    case 'text':
      return after?.kind === 'text' && before.text === after.text
    case 'figure':
      return after?.kind === 'figure' && before.text === after.text
    case 'line-break':
      return after?.kind === 'line-break'
    case 'strong':
    case 'emphasis':
      return after?.kind === before.kind && sameInlines(before.children, after.children, rules)
    case 'footnote':
      return (
        after?.kind === 'footnote' &&
        before.note === after.note &&
        rules.before.noteKey(before.note) === rules.after.noteKey(after.note)
      )
  }
}
