import { previousMonth } from '../../calendar/periods.ts'
import { plus, statedIn } from '../expression.ts'
import type { Facts } from '../facts.ts'
import type { FlowPoint } from '../flows.ts'
import type { Check, Rule } from '../rule.ts'

/** What has been counted stays counted. */
export const cumulativeDecreases: Rule = {
  id: 'cumulative-decreases',
  severity: 'error',
  title: { vi: 'lũy kế nhỏ hơn tháng trước', en: 'the year to date has shrunk' },
  statement: {
    vi: 'Trong một năm, lũy kế của chỉ tiêu không âm không được nhỏ hơn lũy kế tháng trước, trừ khi có khai điều chỉnh.',
    en: 'Within a year the year to date of a flow that is not negative does not shrink, unless a revision is declared.',
  },
  rationale: {
    vi: 'Lũy kế giảm nghĩa là một trong hai số sai, hoặc số cũ đã được điều chỉnh mà chưa khai.',
    en: 'If it shrinks, one of the two is wrong, or an earlier one was revised without a word.',
  },
  formula: 'luy_ke ≥ luy_ke tháng trước + dieu_chinh',
  failing: [
    {
      title: { vi: 'từ 2.000 xuống 1.900', en: 'from 2,000 to 1,900' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 1.900 # lỗi cumulative-decreases
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
      title: { vi: 'đã khai điều chỉnh giảm', en: 'a downward revision is declared' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 1.900
    dieu_chinh: { so: -150, ly_do: trừ số trùng của tháng 3 }
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

function checkOf(facts: Facts, { indicator, period, cumulative, subject }: FlowPoint): Check[] {
  if (!cumulative || indicator.mayBeNegative || period.month === 1) return []
  const before = facts.typed(indicator, 'cumulative', previousMonth(period))
  if (!before) return []
  const revision = facts.revision(indicator, period)
  const computed = revision ? plus(statedIn(before), statedIn(revision)) : statedIn(before)
  return [{ kind: 'relation', relation: { subject, claim: cumulative, compare: 'at-least', computed } }]
}
