import type { WordRun } from '../../../model/comparison.ts'
import type { FootnoteId } from '../../../model/document.ts'
import { type CutRun, cutByRuns } from './cut-by-runs.ts'
import { alone, isDrawing, type TrackedAtom } from './tracked.ts'
import type { Atom } from './written.ts'

/** Whether two notes are one, by their numbers. */
export type SameNote = (before: FootnoteId, after: FootnoteId) => boolean

/**
 * One line of what stands on both sides, what was removed and what was added. `runs` say which words answer to which;
 * where they are not given, or do not fit, what differs is what lies between the words that both sides begin and end with.
 */
export function weaveLine(
  before: readonly Atom[],
  after: readonly Atom[],
  runs: readonly WordRun[],
  same: SameNote,
): readonly TrackedAtom[] {
  const cut: readonly CutRun[] = cutByRuns(before, after, runs) ?? [{ before, after }]
  return cut.flatMap((run) => weaveStretch(run, same))
}

function weaveStretch(run: CutRun, same: SameNote): readonly TrackedAtom[] {
  const before = run.before.flatMap(words)
  const after = run.after.flatMap(words)
  const start = commonStart(before, after, same)
  const [oldRest, newRest] = [before.slice(start.length), after.slice(start.length)]
  const end = commonStart([...oldRest].reverse(), [...newRest].reverse(), same)
  return [
    ...start,
    ...replaced(oldRest.slice(0, oldRest.length - end.length), newRest.slice(0, newRest.length - end.length), same),
    ...[...end].reverse(),
  ]
}

/** Where both have as many words, each answers to the one in its place. */
function replaced(before: readonly Atom[], after: readonly Atom[], same: SameNote): readonly TrackedAtom[] {
  if (before.length !== after.length) return [...alone(before, 'removed'), ...alone(after, 'added')]
  return before.flatMap((old, at): readonly TrackedAtom[] => {
    const young = after.slice(at, at + 1)
    const kept = young.flatMap((each) => both(old, each, same))
    return kept.length > 0 ? kept : [...alone([old], 'removed'), ...alone(young, 'added')]
  })
}

function commonStart(before: readonly Atom[], after: readonly Atom[], same: SameNote): readonly TrackedAtom[] {
  const common: TrackedAtom[] = []
  for (const [at, young] of after.entries()) {
    const kept = before.slice(at, at + 1).flatMap((old) => both(old, young, same))
    if (kept.length === 0) break
    common.push(...kept)
  }
  return common
}

/** Nothing where they are not the same. */
function both(old: Atom, young: Atom, same: SameNote): readonly TrackedAtom[] {
  if (old.kind === 'note')
    return young.kind === 'note' && old.again === young.again && same(old.note, young.note)
      ? [{ state: 'both', atom: young, was: old.note }]
      : []
  return isEqual(old, young) ? [{ state: 'both', atom: young }] : []
}

function isEqual(old: Atom, young: Atom): boolean {
  if (old.kind === 'text') return young.kind === 'text' && old.text === young.text && old.face === young.face
  if (old.kind === 'note' || young.kind === 'note' || young.kind === 'text') return false
  return old.kind === young.kind && (old.xml === young.xml || (isDrawing(old) && isDrawing(young)))
}

function words(atom: Atom): readonly Atom[] {
  if (atom.kind !== 'text') return [atom]
  return (atom.text.match(/\S+\s*|\s+/gu) ?? []).map((text) => ({ ...atom, text }))
}
