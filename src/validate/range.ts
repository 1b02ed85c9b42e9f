import type { Exact } from '../model/exact.ts'
import { exactInteger } from '../numbers/exact.ts'
import { INFINITE, type Interval, pointInterval } from '../numbers/interval.ts'
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../numbers/interval-arithmetic.ts'
import { type Expression, numbersIn } from './expression.ts'
import type { StatedNumber } from './stated-number.ts'

const ZERO = exactInteger(0)
const ANYTHING: Interval = { lowest: INFINITE, highest: INFINITE }

/** What a number may be: what is printed, or what it might be changed to. */
export type RangeOfNumber = (stated: StatedNumber) => Interval

const asPrinted: RangeOfNumber = ({ interval }) => interval

/** All that an expression may be; `undefined` where a divisor may be zero. */
export function rangeOf(expression: Expression, rangeOfNumber = asPrinted): Interval | undefined {
  switch (expression.kind) {
    case 'stated':
      return rangeOfNumber(expression.stated)
    case 'constant':
      return pointInterval(expression.value)
    case 'sum':
      return sumOfRanges(expression.terms, rangeOfNumber)
    case 'quotient': {
      const top = rangeOf(expression.top, rangeOfNumber)
      const bottom = rangeOf(expression.bottom, rangeOfNumber)
      return top && bottom && divideIntervals(top, bottom)
    }
  }
}

/** The value with every number taken exactly as printed; `undefined` where that divides by zero. */
export function pointOf(expression: Expression): Exact | undefined {
  switch (expression.kind) {
    case 'stated':
      return expression.stated.number.exact
    case 'constant':
      return expression.value
    case 'sum': {
      let total: Exact | undefined = ZERO
      for (const { factor, of } of expression.terms) {
        const value = pointOf(of)
        total = total && value && total.plus(value.times(factor))
      }
      return total
    }
    case 'quotient': {
      const top = pointOf(expression.top)
      const bottom = pointOf(expression.bottom)
      return top && bottom && !bottom.isZero() ? top.dividedBy(bottom) : undefined
    }
  }
}

/**
 * What `unknown` may be for the expression to lie in `target`, all other numbers being what they are: the widest
 * such interval, and everything where nothing can be said.
 */
export function solveFor(expression: Expression, unknown: StatedNumber, target: Interval): Interval {
  switch (expression.kind) {
    case 'stated':
      return expression.stated.place === unknown.place ? target : ANYTHING
    case 'constant':
      return ANYTHING
    case 'sum': {
      const term = expression.terms.find(({ of }) => contains(of, unknown))
      if (!term || term.factor.isZero()) return ANYTHING
      const others = sumOfRanges(expression.terms.filter((each) => each !== term))
      if (!others) return ANYTHING
      const rest = subtractIntervals(target, others)
      return solveFor(term.of, unknown, scaleInterval(rest, exactInteger(1).dividedBy(term.factor)))
    }
    case 'quotient': {
      const { top, bottom } = expression
      if (contains(top, unknown)) {
        const divisor = rangeOf(bottom)
        return divisor ? solveFor(top, unknown, multiplyIntervals(target, divisor)) : ANYTHING
      }
      const dividend = rangeOf(top)
      const divisor = dividend && divideIntervals(dividend, target)
      return divisor ? solveFor(bottom, unknown, divisor) : ANYTHING
    }
  }
}

function contains(expression: Expression, unknown: StatedNumber): boolean {
  return numbersIn(expression).some((each) => each.place === unknown.place)
}

function sumOfRanges(
  terms: Extract<Expression, { kind: 'sum' }>['terms'],
  rangeOfNumber = asPrinted,
): Interval | undefined {
  let total: Interval | undefined
  for (const { factor, of } of terms) {
    const range = rangeOf(of, rangeOfNumber)
    if (!range) return undefined
    const scaled = factor.equals(1) ? range : scaleInterval(range, factor)
    total = total ? addIntervals(total, scaled) : scaled
  }
  return total ?? pointInterval(ZERO)
}
