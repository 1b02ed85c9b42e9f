import type { Passage, PassagePair, TextComparison, Word, WordRun } from '../src/model/comparison.ts'
import type { FootnoteId } from '../src/model/document.ts'
import type { Names } from './diff-draft.ts'

/** One change in one line of text. What was edited and what was listed are the same change where the lines are equal. */
export type Statement = string

/** The kind of change that a statement states: its first word. */
export function kindOf(statement: Statement): string {
  return statement.split(' ')[0] ?? ''
}

export function changed(
  name: string,
  removed: readonly string[],
  added: readonly string[],
  onlyFigures: boolean,
): Statement {
  const kind = onlyFigures ? 'figures' : isNote(name) ? 'note-words' : 'words'
  return [kind, name, ...removed.map((word) => `-${word}`).sort(), ...added.map((word) => `+${word}`).sort()].join(' ')
}

export function cameOrWent(kind: 'added' | 'removed', name: string): Statement {
  return `${isNote(name) ? 'note-' : ''}${kind} ${name}`
}

export function renumbered(note: FootnoteId, before: FootnoteId, after: FootnoteId): Statement {
  return `renumbered ${noteName(note)} ${before} ${after}`
}

export function noteName(note: FootnoteId | undefined): string {
  return `n${note}`
}

/** All that a comparison lists. */
export function listed(comparison: TextComparison, before: Names, after: Names): readonly Statement[] {
  return [
    ...[...comparison.passages, ...comparison.notes].flatMap((pair) => stated(pair, before, after)),
    ...comparison.renumbered.map((note) => {
      const [old, fresh] = [before.notes.get(note.before), after.notes.get(note.after)]
      return renumbered(old === fresh ? (old ?? 0) : Number.NaN, note.before, note.after)
    }),
  ]
}

function stated(pair: PassagePair, before: Names, after: Names): readonly Statement[] {
  const olds = 'before' in pair ? [pair.before].flat().map((passage) => nameOf(passage, before)) : []
  const news = 'after' in pair ? [pair.after].flat().map((passage) => nameOf(passage, after)) : []
  const name = olds.join() === news.join() ? news.join() : [olds.join(), news.join()].filter((each) => each).join('>')
  const moved = 'moved' in pair && pair.moved ? [`moved ${name}`] : []
  switch (pair.kind) {
    case 'removed':
    case 'added':
      return [cameOrWent(pair.kind, name)]
    case 'split':
    case 'merged':
      return [[pair.kind, name, ...wordsOnly(pair.words, before, after)].join(' ')]
    case 'same':
      return [...moved, ...pair.cosmetic.filter((each) => each !== 'note-number').map((each) => `${each} ${name}`)]
    case 'changed': {
      const removed = pair.words.filter(({ kind }) => kind === 'removed').flatMap((run) => names(run.before, before))
      const added = pair.words.filter(({ kind }) => kind === 'added').flatMap((run) => names(run.after, after))
      return [...moved, changed(name, removed, added, pair.onlyFigures)]
    }
  }
}

function wordsOnly(runs: readonly WordRun[], before: Names, after: Names): readonly string[] {
  return runs
    .filter(({ kind }) => kind !== 'both')
    .flatMap((run) => [...names(run.before, before), ...names(run.after, after)])
}

function names(words: readonly Word[], { notes }: Names): readonly string[] {
  return words.map(({ note, text }) => (note === undefined ? text.trim() : noteName(notes.get(note))))
}

function isNote(name: string): boolean {
  return /^n\d/.test(name)
}

function nameOf({ place }: Passage, { blocks, notes }: Names): string {
  if (place.part === 'note') return `${noteName(notes.get(place.note))}.${place.paragraph}`
  if (place.part !== 'text' || place.header) return JSON.stringify(place)
  const named = blocks[place.block]
  return (place.row === undefined ? named?.name : named?.rows[place.row]) ?? JSON.stringify(place)
}
