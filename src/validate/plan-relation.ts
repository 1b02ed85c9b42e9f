import { exactInteger } from '../numbers/exact.ts'
import { type Expression, growthOf, percentOf } from './expression.ts'
import type { ClaimFact } from './facts.ts'
import type { Relation } from './relation.ts'

/** A stated % of plan, or % above it, against a value and a plan. */
export function planRelation({ claim, stated, subject }: ClaimFact, value: Expression, plan: Expression): Relation {
  const held = { subject, claim: stated, compare: 'equal' } as const
  return claim.kind === 'plan-excess'
    ? { ...held, computed: growthOf(value, plan), line: exactInteger(0) }
    : { ...held, computed: percentOf(value, plan), line: exactInteger(100) }
}
