import { previousMonth } from '../../calendar/periods.ts'
import { writeNumber } from '../../numbers/write-number.ts'
import { printedLike } from '../admissible.ts'
import { numbersIn, plus, statedIn } from '../expression.ts'
import type { Facts } from '../facts.ts'
import type { FlowPoint } from '../flows.ts'
import { pointOf } from '../range.ts'
import { type Relation, verdictOf } from '../relation.ts'
import type { Check, RelationCheck, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'

/** The year to date grows by the month, or by a revision that is declared. */
export const cumulativeIdentity: Rule = {
  id: 'cumulative-identity',
  severity: 'warning',
  title: {
    vi: 'lũy kế khác lũy kế tháng trước cộng số tháng',
    en: 'the year to date is not the last one plus the month',
  },
  statement: {
    vi: 'Lũy kế = lũy kế tháng trước + số trong tháng + phần điều chỉnh đã khai (dieu_chinh). Tháng 1: lũy kế bằng số tháng.',
    en: 'Year to date = that of last month + the month + the declared revision. In January it is the month.',
  },
  rationale: {
    vi: 'Số tháng trước có thể được điều chỉnh, nhưng phải khai: nếu không, người đọc cộng hai báo cáo sẽ ra số khác. Chênh lệch bằng hoặc lớn hơn cả số tháng là lỗi: thường do quên cộng, cộng hai lần hoặc đổi chỗ hai số.',
    en: 'Earlier months may be revised, but it must be declared: whoever adds two reports gets another number. A difference as large as the month is an error: it was left out, added twice or swapped.',
  },
  formula: 'luy_ke = luy_ke tháng trước + thang + dieu_chinh',
  failing: [
    {
      title: { vi: 'lũy kế tăng 520, số tháng 500', en: 'grown by 520 with a month of 500' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 500
    luy_ke: 2.520 # cảnh báo cumulative-identity
`,
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 2.000 }
`,
      },
    },
    {
      title: { vi: 'quên cộng số tháng', en: 'the month was not added' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 500
    luy_ke: 2.000 # lỗi cumulative-identity
`,
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 2.000 }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'phần điều chỉnh đã khai', en: 'the revision is declared' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 500
    luy_ke: 2.520
    dieu_chinh: { so: 20, ly_do: rà soát lại số tháng 4 }
`,
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 2.000 }
`,
      },
    },
  ],
  check: (facts) => facts.flows().flatMap((flow) => checkOf(facts, flow)),
}

function checkOf(facts: Facts, { indicator, period, month, cumulative, subject }: FlowPoint): Check[] {
  if (!month || !cumulative) return []
  const before = period.month === 1 ? undefined : facts.typed(indicator, 'cumulative', previousMonth(period))
  if (period.month !== 1 && !before) {
    const known = facts.level(indicator.id, 'cumulative', previousMonth(period))
    if (known.kind === 'number') return []
    const { reason, detail } = known
    return [{ kind: 'undecidable', subject, reason, detail, span: cumulative.span }]
  }
  const revision = facts.revision(indicator, period)
  const addends = [before, month, revision].flatMap((each) => (each ? [statedIn(each)] : []))
  const relation: Relation = { subject, claim: cumulative, compare: 'equal', computed: plus(...addends) }
  return [{ kind: 'relation', relation, ...(verdictOf(relation) === 'inconsistent' ? sizeOf(relation, month) : {}) }]
}

/**
 * A difference as large as the month itself is no revision: the month was left out, added twice or swapped. January has
 * nothing before it that could have been revised.
 */
function sizeOf({ claim, computed }: Relation, month: StatedNumber): Pick<RelationCheck, 'severity' | 'message'> {
  const due = pointOf(computed)
  const size = due && claim.number.exact.minus(due)
  if (!size || month.number.exact.isZero()) return { severity: 'error' }
  const share = size.absolute().times(100).dividedBy(month.number.exact.absolute())
  const isRevision = share.compare(100) < 0 && numbersIn(computed).length > 1
  const [by, percent] = [printedLike(claim, size), writeNumber(share, WHOLE)]
  return {
    ...(isRevision ? {} : { severity: 'error' }),
    message: {
      vi: `lũy kế lệch ${by} so với lũy kế tháng trước cộng số tháng, bằng ${percent}% số tháng`,
      en: `the year to date is off the last one plus the month by ${by}, ${percent}% of the month`,
    },
  }
}

const WHOLE = { decimals: 0, keepZeros: false, leadingZero: false }
