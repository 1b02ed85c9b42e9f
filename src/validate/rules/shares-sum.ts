import type { Breakdown } from '../../model/indicator.ts'
import type { Level } from '../../model/submission.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { sumOf } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

const ONE = exactInteger(1)
const levels: readonly Level[] = ['month', 'cumulative', 'value']

/** Shares of all parts make a hundred. */
export const sharesSum: Rule = {
  id: 'shares-sum',
  severity: 'warning',
  title: { vi: 'các tỷ trọng cộng lại khác 100%', en: 'the shares do not add up to 100%' },
  statement: {
    vi: 'Nếu mọi thành phần của một quan hệ trọn vẹn đều công bố tỷ trọng thì các tỷ trọng cộng lại phải bằng 100%.',
    en: 'Where every part of an exhaustive breakdown states its share, the shares add up to 100%.',
  },
  rationale: {
    vi: 'Làm tròn từng tỷ trọng có thể làm tổng lệch đi một chút; chỉ cảnh báo khi lệch nhiều hơn thế.',
    en: 'Rounding each share may move the sum a little; only more than that is told.',
  },
  formula: 'Σ tỷ trọng = 100',
  failing: [
    {
      title: { vi: '60% + 30%', en: '60% + 30%' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua: { cong_bo: { ty_trong: { cua: lua.san-luong, so: "60,0" } } }
  lua.vu-he: { cong_bo: { ty_trong: { cua: lua.san-luong, so: "30,0" } } } # cảnh báo shares-sum
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: '66,7% + 33,4% do làm tròn', en: '66.7% + 33.4%, as roundings may be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua: { cong_bo: { ty_trong: { cua: lua.san-luong, so: "66,7" } } }
  lua.vu-he: { cong_bo: { ty_trong: { cua: lua.san-luong, so: "33,4" } } }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) =>
    facts.breakdowns
      .filter(({ exhaustive }) => exhaustive)
      .flatMap((breakdown) => levels.flatMap((level) => checksOf(facts, breakdown, level))),
}

function checksOf(facts: Facts, breakdown: Breakdown, level: Level): Check[] {
  const shares = breakdown.parts.map((part) => shareOf(facts, breakdown, part, level))
  const last = shares.at(-1)
  if (!last || shares.some((share) => share === undefined)) return []
  const others = shares.slice(0, -1).flatMap((share) => (share ? [share] : []))
  const computed = sumOf([
    { factor: ONE, of: { kind: 'constant', value: exactInteger(100) } },
    ...others.map(({ stated }) => ({ factor: ONE.negated(), of: { kind: 'stated', stated } as const })),
  ])
  return [{ kind: 'relation', relation: { subject: last.subject, claim: last.stated, compare: 'equal', computed } }]
}

function shareOf(facts: Facts, { whole }: Breakdown, part: string, level: Level): ClaimFact | undefined {
  return facts
    .claimsOn(part)
    .find(({ claim }) => claim.kind === 'share' && claim.level === level && claim.whole === whole)
}
