import type { PlanVersion } from '../model/month.ts'
import { exactInteger } from '../numbers/exact.ts'
import { type Expression, growthOf, percentOf, statedIn } from './expression.ts'
import type { ClaimFact, Facts } from './facts.ts'
import { type Relation, verdictOf } from './relation.ts'
import { statedReading } from './stated-numbers.ts'

/** A stated % of plan, or % above it, against a value and a plan. */
export function planRelation({ claim, stated, subject }: ClaimFact, value: Expression, plan: Expression): Relation {
  const held = { subject, claim: stated, compare: 'equal' } as const
  return claim.kind === 'plan-excess'
    ? { ...held, computed: growthOf(value, plan), line: exactInteger(0) }
    : { ...held, computed: percentOf(value, plan), line: exactInteger(100) }
}

export function isPlanClaim({ claim }: Pick<ClaimFact, 'claim'>): boolean {
  return claim.kind === 'plan-percent' || claim.kind === 'plan-excess'
}

/** The version of the year's plan that a claim fits where it does not fit `relation`, which is with the one in force. */
export function fittingVersion(
  { month }: Pick<Facts, 'month'>,
  fact: ClaimFact,
  value: Expression,
  relation: Relation,
): PlanVersion | undefined {
  const { indicator } = fact
  const versions = month.plans.get(indicator.id) ?? []
  if (versions.length < 2 || verdictOf(relation) !== 'inconsistent') return undefined
  return versions.find(({ reading }) => {
    if (reading.kind !== 'number') return false
    const plan = statedReading(indicator, reading, NO_WORDS, indicator.owner)
    const verdict = verdictOf(planRelation(fact, value, statedIn(plan)))
    return verdict === 'confirmed' || verdict === 'compatible'
  })
}

const NO_WORDS = { vi: '', en: '' }
