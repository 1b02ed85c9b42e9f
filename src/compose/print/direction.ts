import type { Exact } from '../../model/exact.ts'

export const UNCHANGED = 'không tăng, không giảm'

/** The verb of a change, from its exact sign; `undefined` where nothing changed. */
export function directionOf(change: Exact): 'tăng' | 'giảm' | undefined {
  if (change.isZero()) return undefined
  return change.isNegative() ? 'giảm' : 'tăng'
}
