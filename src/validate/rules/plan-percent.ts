import type { ClaimFact, Facts } from '../facts.ts'
import { fittingVersion, isPlanClaim, planRelation } from '../plan-relation.ts'
import type { Check, Rule } from '../rule.ts'
import { undecidedFor } from '../undecided-for.ts'

/** A stated % of plan is what leaders decide on. */
export const planPercent: Rule = {
  id: 'plan-percent',
  severity: 'error',
  title: { vi: '% kế hoạch không khớp số liệu và kế hoạch', en: 'the % of plan does not fit the value and the plan' },
  statement: {
    vi: 'Tỷ lệ đạt (hoặc vượt) kế hoạch mà đơn vị công bố phải khớp với số liệu và kế hoạch đang có hiệu lực.',
    en: 'A stated % of plan (or above plan) fits the value and the plan in force.',
  },
  rationale: {
    vi: 'Lãnh đạo nhìn tỷ lệ này để quyết định. Số in là số đã làm tròn, nên chỉ báo lỗi khi không có giá trị chưa làm tròn nào cho ra cả ba con số.',
    en: 'Leaders decide on this figure. Printed figures are rounded: it is wrong only where no unrounded values give all three.',
  },
  formula: '100 · số liệu ÷ kế hoạch; 100 · (số liệu ÷ kế hoạch − 1)',
  failing: [
    {
      title: { vi: 'đạt 75,0% nhưng 60 trên 100 là 60%', en: '75.0% stated where 60 of 100 is 60%' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "75,0" } # lỗi plan-percent
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'khớp sau khi làm tròn', en: 'fits within rounding' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "59,8", vuot_ke_hoach: "-40,2" } # ghi chú rounding-drift rounding-drift
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
      },
    },
    {
      title: { vi: 'kế hoạch của tổng là tổng kế hoạch thành phần', en: "the whole's plan is the sum of its parts'" },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "60,0" }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.vu-mua: 70
  lua.vu-he: 30
`,
      },
    },
  ],
  check: (facts) => facts.claims.filter(isPlanClaim).flatMap((claim) => checksOf(facts, claim)),
}

/** Of a claim that fits another version of the plan, `plan-superseded` says so. */
function checksOf(facts: Facts, fact: ClaimFact): Check[] {
  const { claim, indicator, stated, subject } = fact
  const value = facts.level(indicator.id, claim.level, facts.month.period)
  const plan = facts.plan(indicator.id)
  if (value.kind === 'none') return [undecidedFor({ subject, span: stated.span }, value)]
  if (plan.kind === 'none') return [undecidedFor({ subject, span: stated.span }, plan)]
  const relation = planRelation(fact, value.expression, plan.expression)
  return fittingVersion(facts, fact, value.expression, relation) ? [] : [{ kind: 'relation', relation }]
}
