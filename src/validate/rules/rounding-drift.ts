import { roundHalfAway } from '../../numbers/round.ts'
import { numbersIn } from '../expression.ts'
import type { Facts } from '../facts.ts'
import { pointOf } from '../range.ts'
import { type Relation, verdictOf } from '../relation.ts'
import type { Check, Rule } from '../rule.ts'
import { labelOf } from '../run-rules.ts'
import { writeAbout, writeExpression } from '../write-expression.ts'
import { differenceMismatch } from './difference-mismatch.ts'
import { growthMismatch } from './growth-mismatch.ts'
import { planPercent } from './plan-percent.ts'
import { ratioMismatch } from './ratio-mismatch.ts'

/** No error: what was printed may well be right. But a reader who divides the printed numbers gets another digit. */
export const roundingDrift: Rule = {
  id: 'rounding-drift',
  severity: 'information',
  title: { vi: 'lệch do làm tròn', en: 'off by rounding' },
  statement: {
    vi: 'Con số công bố khớp trong phạm vi làm tròn, nhưng khác kết quả tính từ chính các số đã in.',
    en: 'A claim fits within rounding, but differs from what the printed numbers give when calculated.',
  },
  rationale: {
    vi: 'Không phải lỗi: đơn vị có thể đã tính từ số chưa làm tròn. Nêu ra để người đọc không thắc mắc.',
    en: 'No error: the department may have calculated from unrounded values. It is told so that no reader wonders.',
  },
  formula: 'làm tròn(giá trị tính từ số đã in) ≠ số công bố',
  failing: [
    {
      title: { vi: '61 ÷ 99 là 61,6%, in 61,5%', en: '61 of 99 is 61.6%, 61.5% is printed' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 61
    cung_ky: { luy_ke: 99 }
    cong_bo: { bang_cung_ky: "61,5" } # ghi chú rounding-drift
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'đúng đến chữ số cuối', en: 'right to the last digit' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 61
    cung_ky: { luy_ke: 99 }
    cong_bo: { bang_cung_ky: "61,6", so_cung_ky: "-38,4" }
`,
      },
    },
  ],
  check: (facts) => relationsOf(facts).flatMap(checksOf),
}

/** The relations of claims that these rules hold. */
const rules = [planPercent, growthMismatch, differenceMismatch, ratioMismatch]

function relationsOf(facts: Facts): Relation[] {
  return rules
    .flatMap(({ check }) => (typeof check === 'function' ? check(facts) : []))
    .flatMap((check) => (check.kind === 'relation' ? [check.relation] : []))
}

/** Of reconstructed numbers, which are one choice of many, nothing is said. */
function checksOf(relation: Relation): Check[] {
  const { claim, computed, subject } = relation
  const inputs = numbersIn(computed)
  if (inputs.some(({ provenance }) => provenance === 'reconstructed')) return []
  const point = pointOf(computed)
  const { decimals, exact } = claim.number
  if (!point || roundHalfAway(point, decimals).equals(exact) || verdictOf(relation) === 'inconsistent') return []
  const about = `${writeExpression(computed)} = ${writeAbout(point, decimals + 3)}`
  return [
    {
      kind: 'broken',
      subject,
      message: {
        vi: `khớp trong phạm vi làm tròn, nhưng tính từ các số đã in: ${about}`,
        en: `fits within rounding, but the printed numbers give ${about}`,
      },
      span: claim.span,
      ...(claim.owner === undefined ? {} : { owner: claim.owner }),
      related: inputs.map((each) => ({ span: each.span, label: labelOf(each) })),
    },
  ]
}
