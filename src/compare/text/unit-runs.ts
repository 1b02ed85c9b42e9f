import { diffArrays } from 'diff'
import type { WordRun } from '../../model/comparison.ts'
import { NOTE, type Unit } from './units-of.ts'

/** Beyond so many changes in one line nobody reads a weave, and finding the shortest takes long. */
const MOST_CHANGES = 4000

/** Units that stand on both sides, one for one, or on one only. */
export interface UnitRun {
  readonly kind: WordRun['kind']
  readonly before: readonly Unit[]
  readonly after: readonly Unit[]
}

/** Two lines, woven: what stands on both sides once, what stands on one by itself, the older first. */
export function unitRuns(before: readonly Unit[], after: readonly Unit[]): readonly UnitRun[] {
  const left = before.map(({ key }) => key)
  const right = after.map(({ key }) => key)
  // Blanks are no words: nothing was added or removed.
  if ([...left, ...right].every((key) => key === '')) return bothRun(before, after)
  // Of several shortest weaves the same one is found whichever side is the older.
  const stretches =
    withoutNumbers(left) <= withoutNumbers(right) ? weave(left, right) : weave(right, left).map(mirrored)
  return olderFirst(runsOf(stretches, before, after))
}

function bothRun(before: readonly Unit[], after: readonly Unit[]): readonly UnitRun[] {
  return before.length + after.length > 0 ? [{ kind: 'both', before, after }] : []
}

/** Notes are named by the numbers of one side. */
function withoutNumbers(keys: readonly string[]): string {
  return keys.map((key) => (key.startsWith(NOTE) ? NOTE : key)).join(' ')
}

interface Stretch {
  readonly kind: WordRun['kind']
  readonly count: number
}

function weave(left: readonly string[], right: readonly string[]): readonly Stretch[] {
  const changes = diffArrays([...left], [...right], { maxEditLength: MOST_CHANGES })
  if (!changes) {
    return [
      { kind: 'removed', count: left.length },
      { kind: 'added', count: right.length },
    ]
  }
  return changes.map(({ added, removed, count }) => ({ kind: added ? 'added' : removed ? 'removed' : 'both', count }))
}

function mirrored({ kind, count }: Stretch): Stretch {
  return { kind: kind === 'both' ? kind : kind === 'added' ? 'removed' : 'added', count }
}

function runsOf(stretches: readonly Stretch[], before: readonly Unit[], after: readonly Unit[]): readonly UnitRun[] {
  let [left, right] = [0, 0]
  return stretches.map(({ kind, count }) => {
    const [fromLeft, fromRight] = [left, right]
    if (kind !== 'added') left += count
    if (kind !== 'removed') right += count
    return { kind, before: before.slice(fromLeft, left), after: after.slice(fromRight, right) }
  })
}

/** Between two stretches that both sides have: all that was removed, then all that was added. */
function olderFirst(runs: readonly UnitRun[]): readonly UnitRun[] {
  const ordered: UnitRun[] = []
  let open: UnitRun[] = []
  for (const run of runs) {
    if (run.kind !== 'both') open.push(run)
    else {
      ordered.push(...joined(open), run)
      open = []
    }
  }
  return [...ordered, ...joined(open)]
}

/** A month that is this month's name in one report and not in the other is no change where both print the same. */
function joined(runs: readonly UnitRun[]): readonly UnitRun[] {
  const before = runs.flatMap((run) => run.before)
  const after = runs.flatMap((run) => run.after)
  if (textOf(before) === textOf(after) && before.length === after.length) return bothRun(before, after)
  return [
    ...(before.length > 0 ? [{ kind: 'removed' as const, before, after: [] }] : []),
    ...(after.length > 0 ? [{ kind: 'added' as const, before: [], after }] : []),
  ]
}

function textOf(units: readonly Unit[]): string {
  return units.flatMap(({ words }) => words.map(({ text }) => text.trim())).join(' ')
}
