import type { Message } from '../../../model/diagnostic.ts'
import type { Exact } from '../../../model/exact.ts'
import type { FigurePair, NumberPair } from '../figure-pair.ts'

/** The plan of the year is reached, or no longer is. */
export function planCrossed({ measure }: FigurePair, numbers?: NumberPair): Message | undefined {
  if (!numbers || measure.kind !== 'plan-percent') return undefined
  const [was, is] = [isMet(numbers.earlier), isMet(numbers.later)]
  if (was === is) return undefined
  return is
    ? { vi: 'đã đạt kế hoạch năm (qua mốc 100%)', en: 'the plan of the year is met (100% crossed)' }
    : { vi: 'không còn đạt kế hoạch năm (xuống dưới 100%)', en: 'the plan of the year is no longer met (below 100%)' }
}

/** @param percent as printed: what prints as 100% has met its plan */
export function isMet(percent: Exact): boolean {
  return percent.compare(100) >= 0
}
