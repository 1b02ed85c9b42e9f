import type { Exact } from '../model/exact.ts'
import type { Interval } from '../numbers/interval.ts'
import type { Relation } from './relation.ts'

/** Whether what is stated lies on one side of the line that decides (0, or 100%), and what is computed on the other. */
export function isDecisive({ line, claim }: Relation, allowed: Interval): boolean {
  if (!line) return false
  return (
    (isBelow(claim.interval, line) && isAbove(allowed, line)) ||
    (isAbove(claim.interval, line) && isBelow(allowed, line))
  )
}

function isBelow({ highest }: Interval, line: Exact): boolean {
  if (highest.kind === 'infinite') return false
  const order = highest.value.compare(line)
  return order < 0 || (order === 0 && !highest.closed)
}

function isAbove({ lowest }: Interval, line: Exact): boolean {
  if (lowest.kind === 'infinite') return false
  const order = lowest.value.compare(line)
  return order > 0 || (order === 0 && !lowest.closed)
}
