import type { Indicator } from '../../model/indicator.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { writeNumber } from '../../numbers/write-number.ts'
import { percentOf } from '../expression.ts'
import type { Facts } from '../facts.ts'
import { mainLevelOf } from '../held.ts'
import { pointOf } from '../range.ts'
import type { Check, Rule } from '../rule.ts'

/** Points of a per cent behind the time elapsed that a leader should hear of. */
const FAR = 30

/** Information, not a fault: where the year will not be met at this pace. */
export const planPace: Rule = {
  id: 'plan-pace',
  severity: 'information',
  standsAlone: true,
  title: { vi: 'tiến độ kế hoạch chậm xa so với thời gian đã qua', en: 'progress is far behind the time elapsed' },
  statement: {
    vi: `Tỷ lệ đạt kế hoạch của chỉ tiêu cộng dồn không nên kém n/12 của năm quá ${FAR} điểm phần trăm.`,
    en: `The % of plan of a flow is not more than ${FAR} points behind n/12 of the year.`,
  },
  rationale: {
    vi: 'Không phải lỗi: có thể là mùa vụ, hoặc kế hoạch không còn phù hợp. Cũng có thể là nhầm đơn vị tính.',
    en: 'No fault: it may be the season, or a plan that no longer fits. It may also be a wrong unit.',
  },
  formula: '100 · n ÷ 12 − 100 · luy_ke ÷ kế hoạch ≤ 30',
  failing: [
    {
      title: { vi: 'tháng 5 mới đạt 10%', en: '10% in May' },
      files: planFiles('luy_ke: 100 # ghi chú plan-pace'),
    },
  ],
  passing: [{ title: { vi: 'tháng 5 đạt 45%', en: '45% in May' }, files: planFiles('luy_ke: 450') }],
  check: (facts) => [...facts.month.catalogue.values()].flatMap((indicator) => checkOf(facts, indicator)),
}

function checkOf(facts: Facts, indicator: Indicator): Check[] {
  const level = mainLevelOf(indicator)
  const value = facts.level(indicator.id, level, facts.month.period)
  const plan = facts.plan(indicator.id)
  if (level !== 'cumulative' || value.kind === 'none' || plan.kind === 'none') return []
  const percent = pointOf(percentOf(value.expression, plan.expression))
  const at = value.expression.kind === 'stated' ? value.expression.stated : undefined
  if (!percent || !at) return []
  const pace = exactInteger(facts.month.period.month).times(100).dividedBy(12)
  if (pace.minus(percent).compare(FAR) <= 0) return [{ kind: 'passed' }]
  const [reached, due] = [oneDecimal(percent), oneDecimal(pace)]
  return [
    {
      kind: 'broken',
      subject: `${indicator.id}:luy_ke.so_ke_hoach`,
      message: {
        vi: `${indicator.name}: đạt ${reached}% kế hoạch khi đã qua ${due}% thời gian`,
        en: `${indicator.id}: ${reached}% of plan with ${due}% of the year gone`,
      },
      span: at.span,
      owner: indicator.owner,
    },
  ]
}

function oneDecimal(value: Parameters<typeof writeNumber>[0]): string {
  return writeNumber(value, { decimals: 1, keepZeros: true, leadingZero: false })
}

function planFiles(line: string): Readonly<Record<string, string>> {
  return {
    'data/ke-hoach/2023.yaml': 'nam: 2023\nke_hoach:\n  lua.san-luong: 1.000\n',
    'data/2023-05/lua.yaml': `don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    ${line}\n`,
  }
}
