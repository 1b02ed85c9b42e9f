import type { Message } from '../../model/diagnostic.ts'
import type { Exact } from '../../model/exact.ts'
import { figureId } from '../../model/figure-id.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Level } from '../../model/submission.ts'
import { approximate } from '../../numbers/approximate.ts'
import { powerOfTen } from '../../numbers/exact.ts'
import { plus, statedIn } from '../expression.ts'
import type { Facts } from '../facts.ts'
import { verdictOf } from '../relation.ts'
import type { Check, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'

/** Real series do not move by a thousand from one year to the next; units do. */
const POWERS = [3, 6, -3, -6]

/** A value that is a power of ten away from its base, give or take this factor, is taken for a wrong unit. */
const WITHIN = 3

/** Nearer to one another than this, no power of ten lies between two numbers. */
const LEAST_TIMES = 300

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
    vi: 'Nhầm triệu đồng với tỷ đồng, hay thừa một nhóm ba chữ số, làm số liệu lệch đúng nghìn lần. Số nhỏ được bỏ qua; số tháng mà lũy kế xác nhận cũng vậy.',
    en: 'A wrong unit or a group of digits too many moves a value by just a thousand. Small numbers are passed over, and months that the year to date bears out.',
  },
  formula: 'kỳ này ÷ kỳ so sánh ≈ 10^±3, 10^±6',
  failing: [
    {
      title: { vi: 'tấn gõ thành kg', en: 'kilograms typed for tonnes' },
      files: flowFiles('gia_tri: 45.300 # lỗi unit-slip', 'gia_tri: "44,1"'),
    },
  ],
  passing: [
    {
      title: { vi: 'lũy kế xác nhận số tháng', en: 'the year to date bears the month out' },
      files: monthFiles('44', '180.044'),
    },
    { title: { vi: 'tăng gấp ba là có thể', en: 'threefold may be' }, files: flowFiles('gia_tri: 135', 'gia_tri: 44') },
  ],
  check: (facts) => [...facts.month.catalogue.values()].flatMap((indicator) => checksOf(facts, indicator)),
}

function checksOf(facts: Facts, indicator: Indicator): Check[] {
  if (indicator.kind !== 'count' && indicator.kind !== 'measure') return []
  const levels: readonly Level[] = indicator.nature === 'flow' ? ['month', 'cumulative'] : ['value']
  return levels.flatMap((level) => {
    const now = facts.typed(indicator, level, facts.month.period)
    return now ? checkOf(facts, { indicator, level, now }) : []
  })
}

interface TypedLevel {
  readonly indicator: Indicator
  readonly level: Level
  readonly now: StatedNumber
}

/** All that is known of earlier must say the same: where one base fits, it is the other that was odd. */
function checkOf(facts: Facts, { indicator, level, now }: TypedLevel): Check[] {
  const bases = (['previous-year', 'previous-month'] as const).flatMap((versus) => {
    const base = facts.typed(indicator, level, facts.periodOf(versus))
    return base && isLarge(base) ? [base] : []
  })
  const [first] = bases
  if (!first || !isLarge(now)) return []
  const power = powerBetween(now, first)
  const isSlip = power !== undefined && bases.every((base) => powerBetween(now, base) === power)
  if (!isSlip || isBorneOut(facts, indicator, level)) return [{ kind: 'passed' }]
  return [
    {
      kind: 'broken',
      subject: figureId(indicator.id, { kind: 'level', level }),
      message: messageOf(now, first, power),
      span: now.span,
      owner: indicator.owner,
      related: bases.map((base) => ({ span: base.span, label: base.label })),
    },
  ]
}

function isLarge({ number }: StatedNumber): boolean {
  return approximate(number) >= SMALLEST
}

/** The power of ten that lies between two numbers, give or take; most are far from any, which needs no exact division. */
function powerBetween(now: StatedNumber, base: StatedNumber): number | undefined {
  const about = approximate(now.number) / approximate(base.number)
  if (about < LEAST_TIMES && about > 1 / LEAST_TIMES) return undefined
  const times = now.number.exact.dividedBy(base.number.exact)
  return POWERS.find((each) => isNear(times, powerOfTen(each)))
}

function isNear(times: Exact, power: Exact): boolean {
  const ratio = times.dividedBy(power)
  return ratio.compare(WITHIN) <= 0 && ratio.times(WITHIN).compare(1) >= 0
}

/** A month that the year to date has grown by is what happened, however little or much that is. */
function isBorneOut(facts: Facts, indicator: Indicator, level: Level): boolean {
  const { period } = facts.month
  const [month, now, before] = [
    facts.typed(indicator, 'month', period),
    facts.typed(indicator, 'cumulative', period),
    facts.typed(indicator, 'cumulative', facts.periodOf('previous-month')),
  ]
  if (level !== 'month' || period.month === 1 || !month || !now || !before) return false
  const computed = plus(statedIn(before), statedIn(month))
  return verdictOf({ subject: indicator.id, claim: now, compare: 'equal', computed }) !== 'inconsistent'
}

function messageOf(now: StatedNumber, base: StatedNumber, power: number): Message {
  const much = power > 0 ? 'gấp' : 'kém'
  const words = Math.abs(power) === 3 ? 'nghìn' : 'triệu'
  return {
    vi: `${now.number.text} ${much} khoảng một ${words} lần ${base.label.vi} (${base.number.text}): nhầm đơn vị tính?`,
    en: `${now.number.text} is about 10^${power} times ${base.number.text} (${base.label.en}): a wrong unit?`,
  }
}

function flowFiles(now: string, base: string): Readonly<Record<string, string>> {
  const file = (line: string): string => `don_vi: so-mot\nchi_tieu:\n  lua.dien-tich:\n    ${line}\n`
  return { 'data/2023-05/lua.yaml': file(now), 'data/2022-05/lua.yaml': file(base) }
}

function monthFiles(month: string, cumulative: string): Readonly<Record<string, string>> {
  const file = (first: string, second: string): string =>
    `don_vi: so-mot\nchi_tieu:\n  lua.san-luong:\n    thang: ${first}\n    luy_ke: ${second}\n`
  return { 'data/2023-05/lua.yaml': file(month, cumulative), 'data/2023-04/lua.yaml': file('44.000', '180.000') }
}
