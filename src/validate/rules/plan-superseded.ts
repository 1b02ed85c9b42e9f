import { exactInteger } from '../../numbers/exact.ts'
import { statedIn } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { planRelation } from '../plan-relation.ts'
import { verdictOf } from '../relation.ts'
import type { Check, Rule } from '../rule.ts'
import { statedReading } from '../stated-numbers.ts'

/** A percentage of last year's ambition. */
export const planSuperseded: Rule = {
  id: 'plan-superseded',
  severity: 'error',
  title: { vi: '% kế hoạch tính theo kế hoạch cũ', en: 'the % of plan uses a superseded plan' },
  statement: {
    vi: 'Tỷ lệ đạt kế hoạch phải tính theo kế hoạch đang có hiệu lực, không theo bản đã được thay thế.',
    en: 'A % of plan is calculated from the plan in force, not from one that was replaced.',
  },
  rationale: {
    vi: 'Khi kế hoạch được điều chỉnh giữa năm, đơn vị hay tính tiếp theo số cũ: quy tắc này chỉ ra đúng bản đã dùng.',
    en: 'After a change in the year departments go on with the old plan: this rule names the version that fits.',
  },
  formula: '100 · số liệu ÷ kế hoạch cũ',
  failing: [
    {
      title: { vi: 'khớp với kế hoạch trước điều chỉnh', en: 'fits the plan before its change' },
      files: planFiles('60,0', ' # lỗi plan-superseded plan-percent'),
    },
  ],
  passing: [{ title: { vi: 'khớp với kế hoạch mới', en: 'fits the plan in force' }, files: planFiles('50,0', '') }],
  check: (facts) => facts.claims.flatMap((claim) => checkOf(facts, claim)),
}

function checkOf(facts: Facts, fact: ClaimFact): Check[] {
  const { claim, indicator, stated, subject, owner } = fact
  if (claim.kind !== 'plan-percent' && claim.kind !== 'plan-excess') return []
  const versions = facts.month.plans.get(indicator.id) ?? []
  if (versions.length < 2) return []
  const value = facts.level(indicator.id, claim.level, facts.month.period)
  const plan = facts.plan(indicator.id)
  if (value.kind === 'none' || plan.kind === 'none') return []
  if (verdictOf(planRelation(fact, value.expression, plan.expression)) !== 'inconsistent') return [{ kind: 'passed' }]
  const fitting = versions.find(({ reading }) => {
    if (reading.kind !== 'number') return false
    const old = statedReading(indicator, reading, OLD_PLAN, indicator.owner)
    const verdict = verdictOf(planRelation(fact, value.expression, statedIn(old)))
    return verdict === 'confirmed' || verdict === 'compatible'
  })
  if (!fitting) return []
  const words = fitting.reading.kind === 'number' ? fitting.reading.number.text : exactInteger(0).toString()
  return [
    {
      kind: 'broken',
      subject,
      message: {
        vi: `${stated.number.text}% khớp với kế hoạch cũ ${words}, không phải kế hoạch đang có hiệu lực`,
        en: `${stated.number.text}% fits the superseded plan ${words}, not the one in force`,
      },
      span: stated.span,
      owner,
      related: [{ span: fitting.reading.span, label: OLD_PLAN }],
    },
  ]
}

const OLD_PLAN = { vi: 'kế hoạch cũ', en: 'superseded plan' }

function planFiles(percent: string, mark: string): Readonly<Record<string, string>> {
  return {
    'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong:
    - { so: 1.000 }
    - { so: 1.200, tu_ngay: 2023-04-01, quyet_dinh: Quyết định số 12/QĐ }
`,
    'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 600
    cong_bo: { so_ke_hoach: "${percent}" }${mark}
`,
  }
}
