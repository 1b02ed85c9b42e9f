import type { Word, WordRun } from '../../model/comparison.ts'

/** Fewer words in common between two changes tell the eye nothing: the changes read better as one. */
const FEWEST_WORDS = 3

/**
 * The words of a changed passage so that a person can read them: what is common for a word or two only is counted with the
 * changes around it, and between two common stretches stands one removal and one addition.
 */
export function readableRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const readable: WordRun[] = []
  let change: Change = NOTHING
  const close = (): void => {
    readable.push(...runsOf(change))
    change = NOTHING
  }
  for (const [index, run] of runs.entries()) {
    if (change.line !== undefined && change.line !== run.line) close()
    if (run.kind !== 'both' || isIsland(runs, index)) {
      change = { line: run.line, before: [...change.before, ...run.before], after: [...change.after, ...run.after] }
    } else {
      close()
      readable.push(run)
    }
  }
  close()
  return readable
}

interface Change {
  readonly line: number | undefined
  readonly before: readonly Word[]
  readonly after: readonly Word[]
}

const NOTHING: Change = { line: undefined, before: [], after: [] }

/** A word or two between changes that both take away and both add, in one line. */
function isIsland(runs: readonly WordRun[], index: number): boolean {
  const [last, run, next] = [runs[index - 1], runs[index], runs[index + 1]]
  if (!last || !run || !next || last.kind === 'both' || next.kind === 'both') return false
  if (last.line !== run.line || next.line !== run.line) return false
  const words = run.after.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length
  return words < FEWEST_WORDS && run.after.every(({ note }) => note === undefined)
}

function runsOf({ line, before, after }: Change): readonly WordRun[] {
  if (line === undefined) return []
  return [
    ...(before.length > 0 ? [{ kind: 'removed', line, before, after: [] } as const] : []),
    ...(after.length > 0 ? [{ kind: 'added', line, before: [], after } as const] : []),
  ]
}
