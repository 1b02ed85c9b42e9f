import type { Indicator } from '../model/indicator.ts'
import type { Comparison } from '../model/submission.ts'
import { exactInteger } from '../numbers/exact.ts'
import { comparedIn } from './comparison-claims.ts'
import { plusNumber } from './expression.ts'
import type { ClaimFact, Facts } from './facts.ts'
import type { Check } from './rule.ts'
import { sameNumber } from './same-number.ts'
import type { StatedNumber } from './stated-number.ts'
import { statedReading } from './stated-numbers.ts'
import { undecidedFor } from './undecided-for.ts'
import { indexWords } from './words.ts'

/** A stated change of prices against the index (base 100) as it was measured. */
export function indexChecks(facts: Facts, { claim, indicator, stated, subject }: ClaimFact): Check[] {
  const compared = comparedIn(claim.kind)
  if (!compared || (compared.part !== 'growth' && compared.part !== 'index')) return []
  const measured = measuredIndex(facts, indicator, compared.versus)
  if (!measured) return [undecidedFor({ subject, span: stated.span }, notMeasured)]
  const isGrowth = compared.part === 'growth'
  const line = exactInteger(isGrowth ? 0 : 100)
  const printed = sameNumber(stated, measured, (index) => (isGrowth ? plusNumber(index, -100) : index))
  return [{ kind: 'relation', relation: { subject, ...printed, compare: 'equal', line } }]
}

/** The index of this month that a department typed. */
export function measuredIndex({ month }: Facts, indicator: Indicator, versus: Comparison): StatedNumber | undefined {
  if (indicator.kind !== 'index') return undefined
  for (const { readings, unit } of month.current.submissions) {
    const reading = readings.get(indicator.id)?.indices[versus]
    if (reading?.kind === 'number') {
      return statedReading(indicator, reading, indexWords(versus), unit.value)
    }
  }
  return undefined
}

const notMeasured = {
  reason: 'MISSING_INPUT',
  detail: { vi: 'chưa nhập chỉ số đo được (chi_so)', en: 'no measured index (chi_so) is given' },
} as const
