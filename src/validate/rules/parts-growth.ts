import type { Breakdown } from '../../model/indicator.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { comparedIn } from '../comparison-claims.ts'
import { differenceOf, type Expression, growthOf, percentOf } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** What is said of a whole must be what its parts say. */
export const partsGrowth: Rule = {
  id: 'parts-growth',
  severity: 'error',
  title: { vi: 'tốc độ, mức tăng của tổng khác các thành phần', en: "the whole's growth is not what its parts imply" },
  statement: {
    vi: 'Tốc độ tăng, mức tăng của tổng phải là điều các thành phần của quan hệ trọn vẹn cho ra.',
    en: 'The growth and the change of a whole are what the parts of an exhaustive breakdown imply.',
  },
  rationale: {
    vi: 'Đơn vị thường tính lại từng thành phần mà quên tính lại tổng: từng dòng đều đúng, chỉ dòng tổng là số cũ.',
    en: 'Departments recalculate the parts and forget the whole: every line is right but the total.',
  },
  formula: '100 · (Σ kỳ này ÷ Σ kỳ so sánh − 1); Σ kỳ này − Σ kỳ so sánh',
  failing: [
    {
      title: { vi: 'thành phần tăng 20%, tổng ghi tăng 10%', en: 'the parts grow by 20%, the whole by 10%' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    cong_bo: { luy_ke: { so_cung_ky: "10,0" } } # lỗi parts-growth
  lua.vu-mua: { luy_ke: 80, cung_ky: { luy_ke: 60 } }
  lua.vu-he: { luy_ke: 40, cung_ky: { luy_ke: 40 } }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'tổng tăng như các thành phần', en: 'the whole grows as its parts do' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    cong_bo: { luy_ke: { so_cung_ky: "20,0", chenh_lech_cung_ky: 20 } }
  lua.vu-mua: { luy_ke: 80, cung_ky: { luy_ke: 60 } }
  lua.vu-he: { luy_ke: 40, cung_ky: { luy_ke: 40 } }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) =>
    facts.breakdowns
      .filter(({ exhaustive }) => exhaustive)
      .flatMap((breakdown) => facts.claimsOn(breakdown.whole).flatMap((claim) => checksOf(facts, breakdown, claim))),
}

function checksOf(facts: Facts, breakdown: Breakdown, { claim, stated, subject }: ClaimFact): Check[] {
  const compared = comparedIn(claim.kind)
  if (!compared) return []
  const now = facts.sumOfParts(breakdown, claim.level, facts.month.period)
  const base = facts.sumOfParts(breakdown, claim.level, facts.periodOf(compared.versus))
  if (now.kind === 'none' || base.kind === 'none') return []
  const form = formOf(compared.part, now.expression, base.expression)
  if (!form) return []
  const { computed, line } = form
  return [
    { kind: 'relation', relation: { subject, claim: stated, compare: 'equal', computed, line: exactInteger(line) } },
  ]
}

interface Form {
  readonly computed: Expression
  readonly line: number
}

/** A base that is stated again is a level: `parts-sum` looks at it. */
function formOf(part: 'growth' | 'index' | 'change' | 'base', a: Expression, b: Expression): Form | undefined {
  switch (part) {
    case 'growth':
      return { computed: growthOf(a, b), line: 0 }
    case 'index':
      return { computed: percentOf(a, b), line: 100 }
    case 'change':
      return { computed: differenceOf(a, b), line: 0 }
    case 'base':
      return undefined
  }
}
