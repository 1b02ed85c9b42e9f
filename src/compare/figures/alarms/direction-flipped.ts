import type { Message } from '../../../model/diagnostic.ts'
import type { FigurePair, NumberPair } from '../figure-pair.ts'

/**
 * What rose falls, or the other way. Against the month before it does so every few months: that is an alarm only between
 * two drafts of one report.
 */
export function directionFlipped({ measure, sides }: FigurePair, numbers?: NumberPair): Message | undefined {
  if (!numbers || (measure.kind !== 'growth' && measure.kind !== 'change')) return undefined
  if (sides.relation === 'months' && measure.versus === 'previous-month') return undefined
  const { earlier, later } = numbers
  if (earlier.isPositive() && later.isNegative()) return { vi: 'từ tăng thành giảm', en: 'from a rise to a fall' }
  if (earlier.isNegative() && later.isPositive()) return { vi: 'từ giảm thành tăng', en: 'from a fall to a rise' }
  return undefined
}
