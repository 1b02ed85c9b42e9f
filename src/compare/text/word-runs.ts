import type { WordRun } from '../../model/comparison.ts'
import { type UnitRun, unitRuns } from './unit-runs.ts'
import type { Unit } from './units-of.ts'

/** The words of two lines, woven. */
export function wordRuns(before: readonly Unit[], after: readonly Unit[], line: number): readonly WordRun[] {
  return unitRuns(before, after).map((run) => wordRun(run, line))
}

/** One line against the parts that it was cut into: no run reaches over a cut, and its line is the part. */
export function splitRuns(before: readonly Unit[], parts: readonly (readonly Unit[])[]): readonly WordRun[] {
  return cut(
    unitRuns(before, parts.flat()),
    'after',
    parts.map(({ length }) => length),
  )
}

/** The parts that were made one line, against it. */
export function mergedRuns(parts: readonly (readonly Unit[])[], after: readonly Unit[]): readonly WordRun[] {
  return cut(
    unitRuns(parts.flat(), after),
    'before',
    parts.map(({ length }) => length),
  )
}

/** What only the whole has stands in the part that the words before it stand in, whichever side is the older. */
function cut(runs: readonly UnitRun[], side: 'before' | 'after', lengths: readonly number[]): readonly WordRun[] {
  const pieces: WordRun[] = []
  let part = 0
  let room = lengths[0] ?? 0
  for (const run of wholeFirst(runs, side)) {
    let rest = run
    while (rest[side].length > room && part < lengths.length - 1) {
      if (room > 0) pieces.push(wordRun(slice(rest, 0, room), part))
      rest = slice(rest, room)
      room = lengths[++part] ?? 0
    }
    room -= rest[side].length
    pieces.push(wordRun(rest, part))
  }
  return olderFirst(pieces)
}

/** Between stretches that both have: first what only the whole has. */
function wholeFirst(runs: readonly UnitRun[], side: 'before' | 'after'): readonly UnitRun[] {
  return swapped(runs, (first, second) => first.kind !== 'both' && second.kind !== 'both' && second[side].length === 0)
}

function olderFirst(runs: readonly WordRun[]): readonly WordRun[] {
  return swapped(
    runs,
    (first, second) => first.line === second.line && first.kind === 'added' && second.kind === 'removed',
  )
}

/** Neighbours changed about where they stand in the wrong order. */
function swapped<Run>(runs: readonly Run[], isWrong: (first: Run, second: Run) => boolean): readonly Run[] {
  const ordered = [...runs]
  for (let index = 1; index < ordered.length; index++) {
    const [first, second] = [ordered[index - 1], ordered[index]]
    if (first === undefined || second === undefined || !isWrong(first, second)) continue
    ordered[index - 1] = second
    ordered[index] = first
  }
  return ordered
}

/** Units of a run that both sides have stand one for one. */
function slice({ kind, before, after }: UnitRun, from: number, to?: number): UnitRun {
  return { kind, before: before.slice(from, to), after: after.slice(from, to) }
}

function wordRun({ kind, before, after }: UnitRun, line: number): WordRun {
  return { kind, line, before: before.flatMap(({ words }) => words), after: after.flatMap(({ words }) => words) }
}
