import type { Message } from '../model/diagnostic.ts'
import type { UndecidableReason } from '../model/finding.ts'
import type { Period } from '../model/period.ts'
import type { Span } from '../model/source.ts'
import type { Level } from '../model/submission.ts'
import type { Expression } from './expression.ts'

/** What is known of a quantity. `typed` is false where it was added up or divided from others. */
export type Held =
  | { readonly kind: 'number'; readonly typed: boolean; readonly expression: Expression }
  | {
      readonly kind: 'none'
      readonly reason: UndecidableReason
      readonly detail: Message
      readonly span?: Span
    }

export function none(reason: UndecidableReason, vi: string, en: string): Held {
  return { kind: 'none', reason, detail: { vi, en } }
}

/** One of each for every level and month, made when first asked for: all indicators share it. */
export function byLevelAndMonth<T>(make: (level: Level, period: Period) => T): (level: Level, period: Period) => T {
  const made: Readonly<Record<Level, Map<number, T>>> = { month: new Map(), cumulative: new Map(), value: new Map() }
  return (level, period) => {
    const at = period.year * 12 + period.month
    const known = made[level].get(at)
    if (known) return known
    const one = make(level, period)
    made[level].set(at, one)
    return one
  }
}
