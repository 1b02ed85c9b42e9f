import type { Exact } from '../model/exact.ts'
import type { Evidence } from '../model/finding.ts'
import { integerPart } from '../numbers/exact.ts'
import type { Endpoint, Interval } from '../numbers/interval.ts'
import { admissibleValues, printedRange } from './admissible.ts'
import { pointOf } from './range.ts'
import type { Relation } from './relation.ts'
import { writeAbout, writeExpression, writeInterval } from './write-expression.ts'

/** Digits shown beyond those of the claim: enough to see on which side of a rounding a value lies. */
const MORE_DIGITS = 3

/** How a broken relation was recalculated. `allowed` is what the claim might be. */
export function evidenceOf(relation: Relation, allowed: Interval): Evidence {
  const { claim, computed } = relation
  const decimals = claim.number.decimals + MORE_DIGITS
  const values = admissibleValues(claim, allowed)
  const point = pointOf(computed)
  return {
    stated: claim.number.text,
    statedRange: writeInterval(claim.interval, decimals),
    calculation: writeExpression(computed),
    computed: point ? writeAbout(point, decimals) : '',
    computedRange: writeInterval(allowed, decimals),
    ...(values ? { admissible: printedRange(claim, values) } : {}),
    gapInLastDigits: gap(claim.interval, allowed, claim.step),
  }
}

function gap(claim: Interval, allowed: Interval, step: Exact): number {
  const distance = distanceAbove(claim.highest, allowed.lowest) ?? distanceAbove(allowed.highest, claim.lowest)
  if (!distance) return 0
  const steps = distance.dividedBy(step)
  const whole = integerPart(steps)
  return Number(whole.plus(steps.equals(whole) ? 0 : 1).toString())
}

function distanceAbove(low: Endpoint, high: Endpoint): Exact | undefined {
  if (low.kind === 'infinite' || high.kind === 'infinite') return undefined
  const distance = high.value.minus(low.value)
  return distance.isNegative() ? undefined : distance
}
