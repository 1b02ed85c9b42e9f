import type { Message } from '../../model/diagnostic.ts'
import { writeNumber } from '../../numbers/write-number.ts'
import { type FigurePair, isSameYear, type NumberPair } from './figure-pair.ts'

/** A year to date grows every month: what the month added says more, beside what the months before it added on average. */
export function monthWithinYear({ measure, sides }: FigurePair, numbers: NumberPair): Message | undefined {
  if (measure.kind !== 'level' || measure.level !== 'cumulative' || !isSameYear(sides)) return undefined
  const { earlier, later, earlierPeriod, laterPeriod, decimals } = numbers
  const months = laterPeriod.month - earlierPeriod.month
  const style = { decimals, keepZeros: false, leadingZero: false }
  const added = writeNumber(later.minus(earlier), style)
  const even = writeNumber(earlier.times(months).dividedBy(earlierPeriod.month), style)
  const [vi, en] = months === 1 ? ['tháng này', 'this month'] : [`${months} tháng`, `${months} months`]
  return {
    vi: `${vi} thêm ${added}; theo bình quân ${earlierPeriod.month} tháng trước là ${even}`,
    en: `${en} added ${added}; at the pace of the ${earlierPeriod.month} months before: ${even}`,
  }
}
