import { writeDate } from '../../calendar/dates.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { IsoDate } from '../../model/world.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { fittingVersion, isPlanClaim, planRelation } from '../plan-relation.ts'
import type { Check, Rule } from '../rule.ts'

/** A department that goes on with the plan it was first given. */
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
      files: planFiles('60,0', ' # lỗi plan-superseded'),
    },
  ],
  passing: [{ title: { vi: 'khớp với kế hoạch mới', en: 'fits the plan in force' }, files: planFiles('50,0', '') }],
  check: (facts) => facts.claims.filter(isPlanClaim).flatMap((claim) => checksOf(facts, claim)),
}

function checksOf(facts: Facts, fact: ClaimFact): Check[] {
  const { claim, indicator, stated } = fact
  const value = facts.level(indicator.id, claim.level, facts.month.period)
  const plan = facts.plan(indicator.id)
  if (value.kind === 'none' || plan.kind === 'none') return []
  const relation = planRelation(fact, value.expression, plan.expression)
  const version = fittingVersion(facts, fact, value.expression, relation)
  if (version?.reading.kind !== 'number') return []
  const { validFrom, reading } = version
  const from = validFrom === undefined ? NO_DATE : dated(validFrom)
  const old = reading.number.text
  return [
    {
      kind: 'relation',
      relation,
      message: {
        vi: `${stated.number.text}% tính theo bản kế hoạch ${old}${from.vi}, không phải bản đang có hiệu lực`,
        en: `${stated.number.text}% uses the plan of ${old}${from.en}, not the one in force`,
      },
    },
  ]
}

const NO_DATE = { vi: ' giao đầu năm', en: ' given at the start of the year' }

function dated(day: IsoDate): Message {
  const date = writeDate(day, 'day-month-year')
  return { vi: ` có hiệu lực từ ${date}`, en: ` valid from ${date}` }
}

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
