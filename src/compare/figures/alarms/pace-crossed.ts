import type { Message } from '../../../model/diagnostic.ts'
import type { Exact } from '../../../model/exact.ts'
import type { Period } from '../../../model/period.ts'
import { exactInteger } from '../../../numbers/exact.ts'
import { roundHalfAway } from '../../../numbers/round.ts'
import { writeNumber } from '../../../numbers/write-number.ts'
import type { FigurePair, NumberPair } from '../figure-pair.ts'
import { isMet } from './plan-crossed.ts'

/** A plan that was on its way falls behind n/12 of it, or catches up. Only what adds up over the year has a pace. */
export function paceCrossed({ measure, indicator }: FigurePair, numbers?: NumberPair): Message | undefined {
  if (!numbers || measure.kind !== 'plan-percent' || indicator?.nature !== 'flow') return undefined
  const { earlier, later, earlierPeriod, laterPeriod, decimals } = numbers
  if (isMet(earlier) !== isMet(later)) return undefined
  const [was, is] = [isInTime(earlier, earlierPeriod, decimals), isInTime(later, laterPeriod, decimals)]
  if (was === is) return undefined
  const line = `${laterPeriod.month}/12 = ${paceText(laterPeriod)}%`
  return is
    ? { vi: `đã kịp tiến độ bình quân (${line})`, en: `the pace of the year is caught up with (${line})` }
    : { vi: `chậm hơn tiến độ bình quân (${line})`, en: `behind the pace of the year (${line})` }
}

/** Where a plan would stand that is met month by month, in percent. */
function pace({ month }: Period): Exact {
  return exactInteger(month).times(100).dividedBy(12)
}

/** What prints as the pace of the year is in time: `33,33%` in April. */
function isInTime(percent: Exact, period: Period, decimals: number): boolean {
  return percent.compare(roundHalfAway(pace(period), decimals)) >= 0
}

function paceText(period: Period): string {
  return writeNumber(pace(period), { decimals: 2, keepZeros: false, leadingZero: false })
}
