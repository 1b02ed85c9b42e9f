import type { Word, WordRun } from '../../../model/comparison.ts'
import type { Atom } from './written.ts'

/** A stretch of the older line and the stretch of the newer one that stands in its place. */
export interface CutRun {
  readonly before: readonly Atom[]
  readonly after: readonly Atom[]
}

/**
 * Two lines, cut where the runs of words are. Marks before them and the stroke at the end of a text are no words: they are
 * stretches of their own. `undefined` where there are no runs, or where they are not the words of these lines.
 */
export function cutByRuns(
  before: readonly Atom[],
  after: readonly Atom[],
  runs: readonly WordRun[],
): readonly CutRun[] | undefined {
  if (runs.length === 0) return undefined
  const old = cut(
    before,
    runs.map((run) => run.before),
  )
  const young = cut(
    after,
    runs.map((run) => run.after),
  )
  if (!old || !young) return undefined
  return old.map((stretch, at) => ({ before: stretch, after: young[at] ?? [] }))
}

/** The line before the words, as many stretches as there are runs, and the line after them. */
function cut(atoms: readonly Atom[], runs: readonly (readonly Word[])[]): readonly (readonly Atom[])[] | undefined {
  const all = runs
    .flat()
    .map(({ text }) => text)
    .join('')
  const mark = atoms.map(lettersOf).join('').indexOf(all)
  if (mark < 0) return undefined
  const stretches: (readonly Atom[])[] = []
  let rest = atoms
  for (const size of [{ letters: mark, notes: 0 }, ...runs.map(sizeOf)]) {
    const [taken, left] = take(rest, size)
    stretches.push(taken)
    rest = left
  }
  return [...stretches, rest]
}

/** As words tell a line: a break is a letter, a note none. */
function lettersOf(atom: Atom): string {
  switch (atom.kind) {
    case 'text':
      return atom.text
    case 'other':
      return '\n'
    case 'note':
    case 'fixed':
      return ''
  }
}

interface Size {
  readonly letters: number
  readonly notes: number
}

function sizeOf(words: readonly Word[]): Size {
  return {
    letters: words.reduce((sum, { text }) => sum + text.length, 0),
    notes: words.filter(({ note }) => note !== undefined).length,
  }
}

/** The first atoms that hold so many letters and notes. */
function take(atoms: readonly Atom[], { letters, notes }: Size): readonly [readonly Atom[], readonly Atom[]] {
  const taken: Atom[] = []
  let [moreLetters, moreNotes] = [letters, notes]
  for (const [at, atom] of atoms.entries()) {
    const length = lettersOf(atom).length
    if (atom.kind === 'text' && length > moreLetters) {
      const head = moreLetters === 0 ? [] : [{ ...atom, text: atom.text.slice(0, moreLetters) }]
      return [
        [...taken, ...head],
        [{ ...atom, text: atom.text.slice(moreLetters) }, ...atoms.slice(at + 1)],
      ]
    }
    if (length > moreLetters || (atom.kind === 'note' && moreNotes === 0)) return [taken, atoms.slice(at)]
    moreLetters -= length
    if (atom.kind === 'note') moreNotes -= 1
    taken.push(atom)
  }
  return [taken, []]
}
