import type { Exact } from '../../model/exact.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Comparison } from '../../model/submission.ts'
import { powerOfTen } from '../../numbers/exact.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** Real series do not move by a thousand from one year to the next; units do. */
const POWERS = [3, 6, -3, -6]

/** A value that is a power of ten away from its base, give or take this factor, is taken for a wrong unit. */
const WITHIN = 3

/** Below this a count may well grow a thousandfold. */
const SMALLEST = 20

/** Triệu for tỷ, a thousands' dot too many. */
export const unitSlip: Rule = {
  id: 'unit-slip',
  severity: 'error',
  title: { vi: 'số liệu lệch nghìn lần so với kỳ trước', en: 'the value is a power of ten away from its base' },
  statement: {
    vi: 'Số liệu không được gấp (hoặc kém) khoảng nghìn lần, triệu lần số cùng kỳ hay tháng trước.',
    en: 'A value is not about a thousand or a million times (or that fraction of) its base.',
  },
  rationale: {
    vi: 'Nhầm triệu đồng với tỷ đồng, hay thừa một nhóm ba chữ số, làm số liệu lệch đúng nghìn lần. Số đếm nhỏ được bỏ qua.',
    en: 'A wrong unit or a group of digits too many moves a value by just a thousand. Small counts are passed over.',
  },
  formula: 'kỳ này ÷ kỳ so sánh ≈ 10^±3, 10^±6',
  failing: [
    {
      title: { vi: 'tấn gõ thành kg', en: 'kilograms typed for tonnes' },
      files: flowFiles('gia_tri: 45.300 # lỗi unit-slip', 'gia_tri: "44,1"'),
    },
  ],
  passing: [
    { title: { vi: 'tăng gấp ba là có thể', en: 'threefold may be' }, files: flowFiles('gia_tri: 135', 'gia_tri: 44') },
  ],
  check: (facts) => [...facts.month.catalogue.values()].flatMap((indicator) => checksOf(facts, indicator)),
}

function checksOf(facts: Facts, indicator: Indicator): Check[] {
  if (indicator.kind !== 'count' && indicator.kind !== 'measure') return []
  return (['month', 'cumulative', 'value'] as const).flatMap((level) =>
    (['previous-year', 'previous-month'] as const).flatMap((versus) => checkOf(facts, indicator, { level, versus })),
  )
}

interface Compared {
  readonly level: 'month' | 'cumulative' | 'value'
  readonly versus: Comparison
}

function checkOf(facts: Facts, indicator: Indicator, { level, versus }: Compared): Check[] {
  const now = facts.typed(indicator, level, facts.month.period)
  const base = facts.typed(indicator, level, facts.periodOf(versus))
  if (!now || !base || !isLarge(now.number.exact) || !isLarge(base.number.exact)) return []
  const times = now.number.exact.dividedBy(base.number.exact)
  const power = POWERS.find((each) => isNear(times, powerOfTen(each)))
  if (power === undefined) return [{ kind: 'passed' }]
  const much = power > 0 ? 'gấp' : 'kém'
  const words = Math.abs(power) === 3 ? 'nghìn' : 'triệu'
  return [
    {
      kind: 'broken',
      subject: `${indicator.id}:${level}`,
      message: {
        vi: `${now.number.text} ${much} khoảng một ${words} lần ${base.label.vi} (${base.number.text}): nhầm đơn vị tính?`,
        en: `${now.number.text} is about 10^${power} times ${base.number.text} (${base.label.en}): a wrong unit?`,
      },
      span: now.span,
      owner: indicator.owner,
      related: [{ span: base.span, label: base.label }],
    },
  ]
}

function isLarge(value: Exact): boolean {
  return value.compare(SMALLEST) >= 0
}

function isNear(times: Exact, power: Exact): boolean {
  const ratio = times.dividedBy(power)
  return ratio.compare(WITHIN) <= 0 && ratio.times(WITHIN).compare(1) >= 0
}

function flowFiles(now: string, base: string): Readonly<Record<string, string>> {
  const file = (line: string): string => `don_vi: so-mot\nchi_tieu:\n  lua.dien-tich:\n    ${line}\n`
  return { 'data/2023-05/lua.yaml': file(now), 'data/2022-05/lua.yaml': file(base) }
}
