import { statedIn } from '../expression.ts'
import type { FlowPoint } from '../flows.ts'
import type { Check, Rule } from '../rule.ts'

/** A month is part of its year: a department that swaps the two columns is caught here. */
export const monthExceedsCumulative: Rule = {
  id: 'month-exceeds-cumulative',
  severity: 'error',
  title: { vi: 'số tháng lớn hơn lũy kế', en: 'the month is more than the year to date' },
  statement: {
    vi: 'Với chỉ tiêu cộng dồn không âm, số trong tháng không được lớn hơn lũy kế từ đầu năm.',
    en: 'For a flow that is not negative the month is not more than the year to date.',
  },
  rationale: {
    vi: 'Tháng là một phần của năm. Gõ nhầm hai cột cho nhau là lỗi thường gặp.',
    en: 'A month is part of its year. Two columns swapped are a common slip.',
  },
  formula: 'thang ≤ luy_ke',
  failing: [
    {
      title: { vi: 'hai cột đổi chỗ', en: 'two columns swapped' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 4.120 # lỗi month-exceeds-cumulative
    luy_ke: 870
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'tháng nhỏ hơn lũy kế', en: 'less than the year to date' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 870
    luy_ke: 4.120
`,
      },
    },
  ],
  check: (facts) =>
    ([undefined, 'previous-month', 'previous-year'] as const).flatMap((versus) => facts.flows(versus).flatMap(checkOf)),
}

function checkOf({ indicator, month, cumulative, subject }: FlowPoint): Check[] {
  if (!month || !cumulative || indicator.mayBeNegative) return []
  return [{ kind: 'relation', relation: { subject, claim: month, compare: 'at-most', computed: statedIn(cumulative) } }]
}
