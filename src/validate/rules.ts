import type { Rule } from './rule.ts'
import { countVsList } from './rules/count-vs-list.ts'
import { growthMismatch } from './rules/growth-mismatch.ts'
import { planPercent } from './rules/plan-percent.ts'

/** Every rule, in the order of the documentation and, all else being equal, of the findings. */
export const rules: readonly Rule[] = [
  // plan
  planPercent,
  // claims
  growthMismatch,
  // text and references
  countVsList,
]
