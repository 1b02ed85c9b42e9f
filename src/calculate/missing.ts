import type { NoNumber } from '../model/figure.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import type { Period } from '../model/period.ts'
import type { Comparison, Level } from '../model/submission.ts'
import type { Facts } from './facts.ts'
import type { Quantity } from './quantity.ts'
import { periodAt } from './readings.ts'

const MOST_NAMES_OF_A_RING = 5

/** A quantity in words: `lũy kế 10 tháng`, `tháng 11 năm 2019`, `kế hoạch năm 2020`. */
export function quantityWords(facts: Facts, quantity: Quantity): string {
  if (quantity.kind === 'plan') return `kế hoạch năm ${facts.period.year}`
  const { year, month } = periodAt(facts.period, quantity.point)
  return `${levelWords(quantity.level, month)}${year === facts.period.year ? '' : ` năm ${year}`}`
}

function levelWords(level: Level, month: number): string {
  switch (level) {
    case 'month':
      return `số liệu tháng ${month}`
    case 'cumulative':
      return `lũy kế ${month} tháng`
    case 'value':
      return `giá trị tháng ${month}`
  }
}

export function comparisonWords(versus: Comparison): string {
  switch (versus) {
    case 'previous-month':
      return 'tháng trước'
    case 'previous-year':
      return 'cùng kỳ'
  }
}

/** Neither typed nor calculable. It names the indicator: the figure that is printed may be another. */
export function missingQuantity(facts: Facts, indicator: Indicator, quantity: Quantity): NoNumber {
  const expectedIn =
    quantity.kind === 'plan' ? planFile(facts.period) : facts.readings.expectedFile(indicator, quantity.point)
  return { kind: 'missing', what: `${quantityWords(facts, quantity)} của ${indicator.id}`, expectedIn }
}

export function missingIndex(facts: Facts, indicator: Indicator, versus: Comparison): NoNumber {
  const expectedIn = facts.readings.expectedFile(indicator, 'current')
  return { kind: 'missing', what: `chỉ số so với ${comparisonWords(versus)} của ${indicator.id}`, expectedIn }
}

/** A breakdown or a ratio speaks of an indicator that the catalogue has not. */
export function missingIndicator(id: IndicatorId, file: string): NoNumber {
  return { kind: 'missing', what: `chỉ tiêu ${id} trong danh mục`, expectedIn: file }
}

export function missingConversion(from: Indicator, to: Indicator): NoNumber {
  return {
    kind: 'missing',
    what: `cách đổi đơn vị của ${from.id} (${from.unit}) sang đơn vị của ${to.id} (${to.unit})`,
    expectedIn: from.span.file,
  }
}

/** Indicators that are each calculated from the others, so that none has a number. The same words for all of them. */
export function missingInRing(facts: Facts, ring: readonly IndicatorId[]): NoNumber {
  const names = [...new Set(ring)].sort()
  const shown = names.slice(0, MOST_NAMES_OF_A_RING).join(', ')
  const rest = names.length > MOST_NAMES_OF_A_RING ? ` và ${names.length - MOST_NAMES_OF_A_RING} chỉ tiêu khác` : ''
  return {
    kind: 'missing',
    what: `số liệu không tính được vì quan hệ vòng: ${shown}${rest}`,
    expectedIn: fileOfRing(facts, names),
  }
}

/** Where the ring can be cut: the breakdown that links two of its members, or the catalogue that declares its ratio. */
function fileOfRing(facts: Facts, names: readonly IndicatorId[]): string {
  const ring = new Set(names)
  const links = (breakdown: Breakdown): boolean => breakdown.parts.some((part) => ring.has(part))
  for (const name of names) {
    const breakdown = facts.exhaustive.get(name)?.find(links)
    if (breakdown) return breakdown.span.file
  }
  return facts.catalogue.get(names[0] ?? '')?.span.file ?? planFile(facts.period)
}

function planFile(period: Period): string {
  return `data/ke-hoach/${period.year}.yaml`
}
