import type { Breakdown } from '../../model/indicator.ts'
import { conversionFactor } from '../../numbers/unit.ts'
import { sumOf, type Term } from '../expression.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** A plan is broken down as its indicator is. */
export const planParts: Rule = {
  id: 'plan-parts',
  severity: 'error',
  title: { vi: 'kế hoạch các thành phần cộng lại khác kế hoạch tổng', en: "the parts' plans do not add up" },
  statement: {
    vi: 'Với quan hệ trọn vẹn mà tổng và mọi thành phần đều có kế hoạch, các kế hoạch thành phần cộng lại phải bằng kế hoạch tổng.',
    en: 'In an exhaustive breakdown of which the whole and all parts have plans, the plans add up.',
  },
  rationale: {
    vi: 'Kế hoạch giao lệch nhau thì tỷ lệ đạt kế hoạch của tổng và của thành phần không thể cùng đúng.',
    en: 'Where plans do not add up, the % of plan of the whole and of its parts cannot all be right.',
  },
  formula: 'kế hoạch tổng = Σ kế hoạch thành phần',
  failing: [
    {
      title: { vi: '600 + 300 không phải 1.000', en: '600 + 300 is not 1,000' },
      files: planFiles('lua.san-luong: 1.000 # lỗi plan-parts', 300),
    },
  ],
  passing: [{ title: { vi: 'cộng lại đúng', en: 'they add up' }, files: planFiles('lua.san-luong: 1.000', 400) }],
  check: (facts) => facts.breakdowns.filter(({ exhaustive }) => exhaustive).flatMap((each) => checkOf(facts, each)),
}

function checkOf(facts: Facts, { whole, parts }: Breakdown): Check[] {
  const plan = facts.plan(whole)
  if (plan.kind === 'none' || plan.expression.kind !== 'stated') return []
  const terms: Term[] = []
  for (const id of parts) {
    const held = facts.plan(id)
    const factor = conversionFactor(facts.indicator(id)?.unit ?? '', facts.indicator(whole)?.unit ?? '')
    if (held.kind === 'none' || !factor) return []
    terms.push({ factor, of: held.expression })
  }
  const claim = plan.expression.stated
  return [
    { kind: 'relation', relation: { subject: `${whole}:ke_hoach`, claim, compare: 'equal', computed: sumOf(terms) } },
  ]
}

function planFiles(whole: string, second: number): Readonly<Record<string, string>> {
  return {
    'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  ${whole}
  lua.vu-mua: 600
  lua.vu-he: ${second}
`,
    'data/2023-05/lua.yaml': `don_vi: so-mot
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
  }
}
