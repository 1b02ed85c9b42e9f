import type { IndicatorId } from '../../model/indicator.ts'
import { conversionFactor } from '../../numbers/unit.ts'
import { type StatedWhole, statedWholes } from '../breakdown-points.ts'
import { type Expression, sumOf, type Term } from '../expression.ts'
import type { Facts } from '../facts.ts'
import { pointOf } from '../range.ts'
import type { Check, Rule } from '../rule.ts'

/** Some of the parts are never more than the whole. */
export const partsExceed: Rule = {
  id: 'parts-exceed',
  severity: 'error',
  title: { vi: 'các thành phần đã liệt kê vượt quá tổng', en: 'the listed parts exceed the whole' },
  statement: {
    vi: 'Các thành phần “trong đó” (tron_ven: false), hoặc những thành phần đã có số của một quan hệ trọn vẹn, cộng lại không được vượt tổng.',
    en: 'Parts that are listed, or those that are known of an exhaustive breakdown, do not exceed the whole.',
  },
  rationale: {
    vi: '“Trong đó” không cần đủ, nhưng không thể nhiều hơn tổng. Chỉ xét các thành phần không âm.',
    en: 'Such a list need not be complete, but it cannot be more than the whole. Only parts that are not negative count.',
  },
  formula: 'Σ thành phần đã có ≤ tổng',
  failing: [
    {
      title: { vi: '60 + 50 nhiều hơn 100', en: '60 + 50 is more than 100' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 100 # lỗi parts-exceed
  lua.vu-mua: { luy_ke: 60 }
  lua.vu-he: { luy_ke: 50 }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: false }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'ít hơn tổng', en: 'less than the whole' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 100 }
  lua.vu-mua: { luy_ke: 60 }
  lua.vu-he: { luy_ke: 30 }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: false }
`,
      },
    },
  ],
  check: (facts) =>
    facts.breakdowns.flatMap((breakdown) => statedWholes(facts, breakdown)).flatMap((whole) => checkOf(facts, whole)),
}

/** An exhaustive breakdown of which all parts are known is for `parts-sum`. */
function checkOf(facts: Facts, whole: StatedWhole): Check[] {
  const { breakdown, stated, subject } = whole
  const terms = breakdown.parts.flatMap((id) => knownTerm(facts, whole, id))
  if (terms.length === 0 || (breakdown.exhaustive && terms.length === breakdown.parts.length)) return []
  return [{ kind: 'relation', relation: { subject, claim: stated, compare: 'at-least', computed: sumOf(terms) } }]
}

function knownTerm(facts: Facts, { breakdown, part }: StatedWhole, id: IndicatorId): Term[] {
  const [whole, indicator] = [facts.indicator(breakdown.whole), facts.indicator(id)]
  const factor = whole && indicator && conversionFactor(indicator.unit, whole.unit)
  const held = part(id)
  if (!factor || held.kind === 'none') return []
  return isNeverNegative(held.expression) ? [{ factor, of: held.expression }] : []
}

function isNeverNegative(expression: Expression): boolean {
  const value = pointOf(expression)
  return value !== undefined && !value.isNegative()
}
