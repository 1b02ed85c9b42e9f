import type { Exact } from '../model/exact.ts'
import type { NoNumber } from '../model/figure.ts'

/** A number, or why there is none. */
export type Calculated =
  | { readonly kind: 'number'; readonly exact: Exact }
  | { readonly kind: 'none'; readonly why: NoNumber }

/** What is made of `a` and the `b` that it is held against. */
export interface Formula {
  /** With `a` and `b` for its inputs. */
  readonly text: string
  apply(a: Exact, b: Exact): Calculated
}

/** Decimals of percentages and ratios where no place asks for others. */
export const percentDecimals = 2

/**
 * `a ÷ b`, exact, where a percentage of `b` has a meaning.
 *
 * @returns `zero-base` where `b` is zero, `negative-base` where `b` is negative or `a` has another sign than `b`
 */
function overBase(a: Exact, b: Exact): Calculated {
  if (b.isZero()) return { kind: 'none', why: { kind: 'zero-base' } }
  if (b.isNegative() || a.isNegative()) return { kind: 'none', why: { kind: 'negative-base' } }
  return { kind: 'number', exact: a.dividedBy(b) }
}

/** 100·`a`/`b`, in percent. */
export function percentOf(a: Exact, b: Exact): Calculated {
  const quotient = overBase(a, b)
  return quotient.kind === 'number' ? { kind: 'number', exact: quotient.exact.times(100) } : quotient
}

/** How much `a` is more than `b`, in percent of `b`. */
export function percentAbove(a: Exact, b: Exact): Calculated {
  const percent = percentOf(a, b)
  return percent.kind === 'number' ? { kind: 'number', exact: percent.exact.minus(100) } : percent
}
