import type { Message } from '../../../model/diagnostic.ts'
import { writeNumber } from '../../../numbers/write-number.ts'
import type { FigurePair, NumberPair } from '../figure-pair.ts'

/**
 * A value that moved by more than its indicator allows (`nguong_bien_dong`). The year to date grows by itself from month to
 * month, so that there only drafts are held against it. The share is of the smaller value: it is the same both ways.
 */
export function beyondThreshold({ measure, indicator, sides }: FigurePair, numbers?: NumberPair): Message | undefined {
  const limit = indicator?.alarmPercent
  if (!numbers || !limit || measure.kind !== 'level') return undefined
  if (measure.level === 'cumulative' && sides.relation === 'months') return undefined
  const { earlier, later } = numbers
  const [a, b] = [earlier.absolute(), later.absolute()]
  const base = a.compare(b) < 0 ? a : b
  if (!base.isPositive()) return undefined
  const moved = later.minus(earlier).absolute().times(100).dividedBy(base)
  if (moved.compare(limit) <= 0) return undefined
  const style = { decimals: 1, keepZeros: false, leadingZero: false }
  return {
    vi: `biến động ${writeNumber(moved, style)}%, quá ngưỡng ${writeNumber(limit, style)}% của chỉ tiêu`,
    en: `moved by ${writeNumber(moved, style)}%, beyond the indicator's ${writeNumber(limit, style)}%`,
  }
}
