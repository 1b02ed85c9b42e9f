import type { Rule } from './rule.ts'
import { ambiguousNumber } from './rules/ambiguous-number.ts'
import { baseRevised } from './rules/base-revised.ts'
import { blankWithoutReason } from './rules/blank-without-reason.ts'
import { conflictingFacts } from './rules/conflicting-facts.ts'
import { copiedPercent } from './rules/copied-percent.ts'
import { countVsList } from './rules/count-vs-list.ts'
import { cumulativeDecreases } from './rules/cumulative-decreases.ts'
import { cumulativeIdentity } from './rules/cumulative-identity.ts'
import { differenceMismatch } from './rules/difference-mismatch.ts'
import { directionWord } from './rules/direction-word.ts'
import { documentCitation } from './rules/document-citation.ts'
import { duplicateKey } from './rules/duplicate-key.ts'
import { excessDigits } from './rules/excess-digits.ts'
import { fragilePercent } from './rules/fragile-percent.ts'
import { growthMismatch } from './rules/growth-mismatch.ts'
import { impossibleBase } from './rules/impossible-base.ts'
import { labelReused } from './rules/label-reused.ts'
import { missingField } from './rules/missing-field.ts'
import { momOutlier } from './rules/mom-outlier.ts'
import { monthExceedsCumulative } from './rules/month-exceeds-cumulative.ts'
import { monthsSum } from './rules/months-sum.ts'
import { notSubmitted } from './rules/not-submitted.ts'
import { outOfDomain } from './rules/out-of-domain.ts'
import { partsExceed } from './rules/parts-exceed.ts'
import { partsGrowth } from './rules/parts-growth.ts'
import { partsSum } from './rules/parts-sum.ts'
import { planChanged } from './rules/plan-changed.ts'
import { planPace } from './rules/plan-pace.ts'
import { planParts } from './rules/plan-parts.ts'
import { planPercent } from './rules/plan-percent.ts'
import { planSuperseded } from './rules/plan-superseded.ts'
import { ratioMismatch } from './rules/ratio-mismatch.ts'
import { relationContradictory } from './rules/relation-contradictory.ts'
import { relationRedundant } from './rules/relation-redundant.ts'
import { roundingDrift } from './rules/rounding-drift.ts'
import { sharesSum } from './rules/shares-sum.ts'
import { staleCopy } from './rules/stale-copy.ts'
import { submittedLate } from './rules/submitted-late.ts'
import { tripleMismatch } from './rules/triple-mismatch.ts'
import { typedNumber } from './rules/typed-number.ts'
import { unitSlip } from './rules/unit-slip.ts'
import { unknownKey } from './rules/unknown-key.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { waiverEvidenceChanged } from './rules/waiver-evidence-changed.ts'
import { waiverExpired } from './rules/waiver-expired.ts'
import { waiverIncomplete } from './rules/waiver-incomplete.ts'
import { waiverUnused } from './rules/waiver-unused.ts'
import { wrongPeriod } from './rules/wrong-period.ts'
import { wrongType } from './rules/wrong-type.ts'
import { yamlSyntax } from './rules/yaml-syntax.ts'
import { yoyOutlier } from './rules/yoy-outlier.ts'

/** Every rule, in the order of the documentation and, all else being equal, of the findings. */
export const rules: readonly Rule[] = [
  // structure
  yamlSyntax,
  duplicateKey,
  unknownKey,
  missingField,
  wrongType,
  ambiguousNumber,
  wrongPeriod,
  unknownReference,
  blankWithoutReason,
  excessDigits,
  outOfDomain,
  // completeness
  notSubmitted,
  submittedLate,
  staleCopy,
  // plan
  planPercent,
  planParts,
  planChanged,
  planSuperseded,
  planPace,
  // cumulative
  cumulativeIdentity,
  cumulativeDecreases,
  monthExceedsCumulative,
  monthsSum,
  baseRevised,
  // breakdown
  partsSum,
  partsExceed,
  partsGrowth,
  sharesSum,
  labelReused,
  relationContradictory,
  relationRedundant,
  // claims
  growthMismatch,
  differenceMismatch,
  tripleMismatch,
  ratioMismatch,
  impossibleBase,
  directionWord,
  roundingDrift,
  fragilePercent,
  // across units, series
  conflictingFacts,
  copiedPercent,
  unitSlip,
  yoyOutlier,
  momOutlier,
  // text and references
  typedNumber,
  countVsList,
  documentCitation,
  // waivers
  waiverIncomplete,
  waiverUnused,
  waiverExpired,
  waiverEvidenceChanged,
]
