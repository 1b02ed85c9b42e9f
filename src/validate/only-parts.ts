import type { IndicatorId } from '../model/indicator.ts'
import type { Facts } from './facts.ts'
import type { Held } from './held-value.ts'

/** Whether both sides of a comparison are known only from an exhaustive breakdown: then its own rule speaks, once. */
export function isOnlyItsParts(facts: Facts, id: IndicatorId, sides: readonly Held[]): boolean {
  return (
    sides.every((side) => side.kind === 'number' && !side.typed) &&
    facts.breakdowns.some(({ whole, exhaustive }) => exhaustive && whole === id)
  )
}
