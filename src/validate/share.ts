import type { Exact } from '../model/exact.ts'
import { exactInteger } from '../numbers/exact.ts'
import { type Expression, percentOf, scaled, sumOf } from './expression.ts'
import { rangeOf } from './range.ts'

const ONE = exactInteger(1)

/**
 * 100 · part ÷ whole. Where the whole is added up from parts among which this one stands, the part would occur twice:
 * 100 · 1 ÷ (1 + others ÷ part) says the same with each number once.
 *
 * @param factor from the part's unit to the whole's
 */
export function shareOf(part: Expression, whole: Expression, factor: Exact): Expression {
  const plain = percentOf(scaled(factor, part), whole)
  if (whole.kind !== 'sum') return plain
  const others = whole.terms.filter(({ of }) => of !== part)
  if (others.length !== whole.terms.length - 1 || others.length === 0) return plain
  const one: Expression = { kind: 'constant', value: ONE }
  const rest: Expression = { kind: 'quotient', top: sumOf(others), bottom: scaled(factor, part) }
  const single = percentOf(
    one,
    sumOf([
      { factor: ONE, of: one },
      { factor: ONE, of: rest },
    ]),
  )
  return rangeOf(single) ? single : plain
}
