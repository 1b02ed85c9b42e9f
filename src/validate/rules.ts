import type { Rule } from './rule.ts'
import { ambiguousNumber } from './rules/ambiguous-number.ts'
import { appendixWithoutTitle } from './rules/appendix-without-title.ts'
import { baseRevised } from './rules/base-revised.ts'
import { blankWithoutReason } from './rules/blank-without-reason.ts'
import { byteOrderMark } from './rules/byte-order-mark.ts'
import { circularInclusion } from './rules/circular-inclusion.ts'
import { conflictingFacts } from './rules/conflicting-facts.ts'
import { copiedPercent } from './rules/copied-percent.ts'
import { countInText } from './rules/count-in-text.ts'
import { countVsList } from './rules/count-vs-list.ts'
import { cumulativeDecreases } from './rules/cumulative-decreases.ts'
import { cumulativeIdentity } from './rules/cumulative-identity.ts'
import { definedTwice } from './rules/defined-twice.ts'
import { differenceMismatch } from './rules/difference-mismatch.ts'
import { directionInText } from './rules/direction-in-text.ts'
import { directionWord } from './rules/direction-word.ts'
import { documentCitation } from './rules/document-citation.ts'
import { duplicateKey } from './rules/duplicate-key.ts'
import { emptyFile } from './rules/empty-file.ts'
import { emptyNote } from './rules/empty-note.ts'
import { excessDigits } from './rules/excess-digits.ts'
import { fileTooLarge } from './rules/file-too-large.ts'
import { footnote } from './rules/footnote.ts'
import { forbiddenCharacter } from './rules/forbidden-character.ts'
import { fragilePercent } from './rules/fragile-percent.ts'
import { growthMismatch } from './rules/growth-mismatch.ts'
import { impossibleBase } from './rules/impossible-base.ts'
import { indentedPartial } from './rules/indented-partial.ts'
import { labelReused } from './rules/label-reused.ts'
import { lineEndings } from './rules/line-endings.ts'
import { lookalikeLetter } from './rules/lookalike-letter.ts'
import { misnamedMonth } from './rules/misnamed-month.ts'
import { misplacedNote } from './rules/misplaced-note.ts'
import { missingField } from './rules/missing-field.ts'
import { missingFile } from './rules/missing-file.ts'
import { missingMonth } from './rules/missing-month.ts'
import { missingSubmission } from './rules/missing-submission.ts'
import { missingWorkspace } from './rules/missing-workspace.ts'
import { momOutlier } from './rules/mom-outlier.ts'
import { monthExceedsCumulative } from './rules/month-exceeds-cumulative.ts'
import { monthsSum } from './rules/months-sum.ts'
import { nestedTooDeep } from './rules/nested-too-deep.ts'
import { notNormalised } from './rules/not-normalised.ts'
import { notSubmitted } from './rules/not-submitted.ts'
import { noteNotPlain } from './rules/note-not-plain.ts'
import { numberStyle } from './rules/number-style.ts'
import { outOfDomain } from './rules/out-of-domain.ts'
import { outOfRange } from './rules/out-of-range.ts'
import { outsideDecree } from './rules/outside-decree.ts'
import { partsExceed } from './rules/parts-exceed.ts'
import { partsGrowth } from './rules/parts-growth.ts'
import { partsSum } from './rules/parts-sum.ts'
import { planChanged } from './rules/plan-changed.ts'
import { planPace } from './rules/plan-pace.ts'
import { planParts } from './rules/plan-parts.ts'
import { planPercent } from './rules/plan-percent.ts'
import { planSuperseded } from './rules/plan-superseded.ts'
import { proseNotAllowed } from './rules/prose-not-allowed.ts'
import { proseTooLarge } from './rules/prose-too-large.ts'
import { ratioMismatch } from './rules/ratio-mismatch.ts'
import { relationContradictory } from './rules/relation-contradictory.ts'
import { relationRedundant } from './rules/relation-redundant.ts'
import { repeatedFact } from './rules/repeated-fact.ts'
import { roundingDrift } from './rules/rounding-drift.ts'
import { seriesMissing } from './rules/series-missing.ts'
import { sharesSum } from './rules/shares-sum.ts'
import { staleCopy } from './rules/stale-copy.ts'
import { subjectNotALine } from './rules/subject-not-a-line.ts'
import { submittedLate } from './rules/submitted-late.ts'
import { tableNotAlone } from './rules/table-not-alone.ts'
import { templateSyntax } from './rules/template-syntax.ts'
import { tooMuchProse } from './rules/too-much-prose.ts'
import { tripleMismatch } from './rules/triple-mismatch.ts'
import { typedNumber } from './rules/typed-number.ts'
import { unitMismatch } from './rules/unit-mismatch.ts'
import { unitSlip } from './rules/unit-slip.ts'
import { unitStyle } from './rules/unit-style.ts'
import { unknownKey } from './rules/unknown-key.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { unreadFile } from './rules/unread-file.ts'
import { unreadableFile } from './rules/unreadable-file.ts'
import { unsupportedMarkdown } from './rules/unsupported-markdown.ts'
import { unusedSlot } from './rules/unused-slot.ts'
import { waiverEvidenceChanged } from './rules/waiver-evidence-changed.ts'
import { waiverExpired } from './rules/waiver-expired.ts'
import { waiverIncomplete } from './rules/waiver-incomplete.ts'
import { waiverUnused } from './rules/waiver-unused.ts'
import { wrongArgument } from './rules/wrong-argument.ts'
import { wrongEncoding } from './rules/wrong-encoding.ts'
import { wrongForm } from './rules/wrong-form.ts'
import { wrongLevel } from './rules/wrong-level.ts'
import { wrongOption } from './rules/wrong-option.ts'
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
  unitMismatch,
  outOfDomain,
  missingWorkspace,
  missingMonth,
  misnamedMonth,
  missingFile,
  unreadableFile,
  unreadFile,
  fileTooLarge,
  emptyFile,
  wrongEncoding,
  byteOrderMark,
  lineEndings,
  notNormalised,
  lookalikeLetter,
  forbiddenCharacter,
  nestedTooDeep,
  definedTwice,
  wrongLevel,
  outOfRange,
  outsideDecree,
  // completeness
  notSubmitted,
  submittedLate,
  missingSubmission,
  seriesMissing,
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
  countInText,
  footnote,
  directionInText,
  repeatedFact,
  documentCitation,
  numberStyle,
  unitStyle,
  templateSyntax,
  wrongArgument,
  wrongOption,
  wrongForm,
  indentedPartial,
  circularInclusion,
  unsupportedMarkdown,
  tableNotAlone,
  appendixWithoutTitle,
  subjectNotALine,
  emptyNote,
  noteNotPlain,
  misplacedNote,
  proseNotAllowed,
  proseTooLarge,
  tooMuchProse,
  unusedSlot,
  // waivers
  waiverIncomplete,
  waiverUnused,
  waiverExpired,
  waiverEvidenceChanged,
]
