import type { Message } from '../model/diagnostic.ts'
import type { UndecidableReason } from '../model/finding.ts'
import type { Interval } from '../numbers/interval.ts'
import type { Expression } from './expression.ts'
import { rangeOf } from './range.ts'

/** Where an interval lies: a percentage has a meaning only on a base above zero. */
export type Side = 'above' | 'below' | 'zero' | 'around'

export function sideOf({ lowest, highest }: Interval): Side {
  if (lowest.kind === 'finite') {
    const order = lowest.value.compare(0)
    if (order > 0 || (order === 0 && !lowest.closed)) return 'above'
    if (order === 0 && highest.kind === 'finite' && highest.value.isZero()) return 'zero'
  }
  if (highest.kind === 'finite') {
    const order = highest.value.compare(0)
    if (order < 0 || (order === 0 && !highest.closed)) return 'below'
  }
  return 'around'
}

/** Why a percentage of `now` against `base` has no meaning (only their difference has); `undefined` where it has one. */
export function noPercentage(
  now: Expression,
  base: Expression,
): { readonly reason: UndecidableReason; readonly detail: Message } | undefined {
  const [a, b] = [rangeOf(now), rangeOf(base)]
  if (!a || !b) return undefined
  const side = sideOf(b)
  if (side === 'zero') return reasons.zero
  if (side === 'around') return reasons.around
  if (side === 'below') return sideOf(a) === 'below' ? reasons.below : reasons.change
  return sideOf(a) === 'below' ? reasons.change : undefined
}

const reasons = {
  zero: {
    reason: 'ZERO_BASE',
    detail: {
      vi: 'số kỳ so sánh bằng 0, chỉ so được mức chênh lệch',
      en: 'the base is 0: only a difference can be told',
    },
  },
  around: {
    reason: 'BASE_SPANS_ZERO',
    detail: {
      vi: 'số kỳ so sánh khi chưa làm tròn có thể bằng 0, chỉ so được mức chênh lệch',
      en: 'the base, before rounding, may be 0: only a difference can be told',
    },
  },
  below: {
    reason: 'SIGN_CHANGE',
    detail: {
      vi: 'số kỳ so sánh âm, chỉ so được mức chênh lệch',
      en: 'the base is negative: only a difference can be told',
    },
  },
  change: {
    reason: 'SIGN_CHANGE',
    detail: {
      vi: 'số kỳ này và số kỳ so sánh trái dấu, chỉ so được mức chênh lệch',
      en: 'the value and its base differ in sign: only a difference can be told',
    },
  },
} as const satisfies Record<string, { readonly reason: UndecidableReason; readonly detail: Message }>
