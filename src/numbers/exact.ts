import { Decimal } from 'decimal.js'
import type { Exact } from '../model/exact.ts'

/** Most digits that a number may hold on either side of its decimal point. More is a runaway calculation. */
const MOST_DIGITS = 10_000

/** Denominators are reduced only past this length: a single division never needs it, a chain of divisions does. */
const DIGITS_BEFORE_REDUCING = 40

/** No operation below makes as many digits out of allowed operands (the most: reducing a long power of 2), so nothing ever rounds. */
const Digits = Decimal.clone({ defaults: true, precision: 20 * MOST_DIGITS })

const ZERO = new Digits(0)
const ONE = new Digits(1)

const FACTORS_OF_TEN = [
  { factor: 2, inverse: '0.5' },
  { factor: 5, inverse: '0.2' },
]

const PLAIN_DECIMAL = /^[+-]?\d+(\.\d+)?$/

/**
 * @param text plain decimal text: `-12.5`, no exponent, no grouping
 * @throws TypeError for any other text, and RangeError past 10 000 digits on a side: check what people type with `readNumber`
 */
export function exactOf(text: string): Exact {
  if (!PLAIN_DECIMAL.test(text)) throw new TypeError(`not a plain decimal: ${text}`)
  return quotient(new Digits(text), ONE)
}

/** @throws RangeError where `n` is not a safe integer */
export function exactInteger(n: number): Exact {
  return fromInteger(n)
}

/** 10 to the power `exponent`, an integer of either sign. */
export function powerOfTen(exponent: number): Exact {
  return quotient(shifted(ONE, exponent), ONE)
}

/** What stands before the decimal point: rounded towards zero. */
export function integerPart(value: Exact): Exact {
  const { numerator, denominator } = operand(value)
  return quotient(numerator.divToInt(denominator), ONE)
}

/**
 * `numerator / denominator`, not always reduced. The numerator is a finite decimal, so that sums and products of
 * decimals stay one operation of decimal.js; the denominator is a positive integer.
 */
class Rational implements Exact {
  readonly numerator: Decimal
  readonly denominator: Decimal

  constructor(numerator: Decimal, denominator: Decimal) {
    this.numerator = numerator
    this.denominator = denominator
  }

  plus(other: Exact | number): Exact {
    const { numerator, denominator } = operand(other)
    if (this.denominator.eq(denominator)) return quotient(this.numerator.plus(numerator), denominator)
    return quotient(
      this.numerator.times(denominator).plus(numerator.times(this.denominator)),
      this.denominator.times(denominator),
    )
  }

  minus(other: Exact | number): Exact {
    return this.plus(operand(other).negated())
  }

  times(other: Exact | number): Exact {
    const { numerator, denominator } = operand(other)
    return quotient(this.numerator.times(numerator), this.denominator.times(denominator))
  }

  dividedBy(other: Exact | number): Exact {
    const { numerator, denominator } = operand(other)
    if (numerator.isZero()) throw new RangeError('division by zero')
    const places = trailingPlaces(numerator)
    const digits = shifted(numerator.abs(), -places)
    const dividend = shifted(this.numerator.times(denominator), -places)
    return quotient(numerator.isNegative() ? dividend.neg() : dividend, this.denominator.times(digits))
  }

  negated(): Rational {
    return quotient(this.numerator.neg(), this.denominator)
  }

  absolute(): Exact {
    return this.isNegative() ? this.negated() : this
  }

  isZero(): boolean {
    return this.numerator.isZero()
  }

  isPositive(): boolean {
    return !this.isZero() && this.numerator.isPositive()
  }

  isNegative(): boolean {
    return !this.isZero() && this.numerator.isNegative()
  }

  isInteger(): boolean {
    return this.numerator.mod(this.denominator).isZero()
  }

  compare(other: Exact | number): -1 | 0 | 1 {
    const { numerator, denominator } = operand(other)
    const order = this.denominator.eq(denominator)
      ? this.numerator.cmp(numerator)
      : this.numerator.times(denominator).cmp(numerator.times(this.denominator))
    return order < 0 ? -1 : order > 0 ? 1 : 0
  }

  equals(other: Exact | number): boolean {
    return this.compare(other) === 0
  }

  toString(): string {
    const { numerator, denominator } = reduced(this.numerator, this.denominator)
    if (denominator.eq(ONE)) return numerator.toFixed()
    const places = numerator.decimalPlaces()
    const top = shifted(numerator, places)
    const bottom = shifted(denominator, places)
    const divisor = commonDivisor(top, bottom)
    return `${top.divToInt(divisor).toFixed()}/${bottom.divToInt(divisor).toFixed()}`
  }
}

function operand(value: Exact | number): Rational {
  if (value instanceof Rational) return value
  if (typeof value === 'number') return fromInteger(value)
  throw new TypeError('an Exact that this module did not make')
}

function fromInteger(n: number): Rational {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${n}`)
  return quotient(new Digits(n), ONE)
}

/** Every number is made here, in bounds and with one zero. */
function quotient(numerator: Decimal, denominator: Decimal): Rational {
  if (numerator.isZero()) return new Rational(ZERO, ONE)
  const made =
    denominator.e < DIGITS_BEFORE_REDUCING ? new Rational(numerator, denominator) : reduced(numerator, denominator)
  if (isTooLong(made.numerator) || isTooLong(made.denominator)) {
    throw new RangeError(`an exact number of more than ${MOST_DIGITS} digits`)
  }
  return made
}

function isTooLong(value: Decimal): boolean {
  return value.e >= MOST_DIGITS || value.decimalPlaces() > MOST_DIGITS
}

/** Lowest terms: the denominator has no factor 2 or 5 (they go into the decimal above it) and none in common with it. */
function reduced(numerator: Decimal, denominator: Decimal): Rational {
  if (denominator.eq(ONE)) return new Rational(numerator, denominator)
  let top = numerator
  let bottom = denominator
  for (const { factor, inverse } of FACTORS_OF_TEN) {
    while (bottom.mod(factor).isZero()) {
      bottom = bottom.divToInt(factor)
      top = top.times(inverse)
    }
  }
  const places = trailingPlaces(top)
  const digits = shifted(top, -places)
  const divisor = commonDivisor(digits, bottom)
  return new Rational(shifted(digits.divToInt(divisor), places), bottom.divToInt(divisor))
}

/** Of two integers. The built-in integers take a tenth of the time: every figure that a file tells comes by here. */
function commonDivisor(a: Decimal, b: Decimal): Decimal {
  let [larger, smaller] = [BigInt(a.abs().toFixed()), BigInt(b.toFixed())]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return new Digits(larger.toString())
}

/** The exponent of ten of the last digit that is not 0: 2 of `1500`, -1 of `0.5`. */
function trailingPlaces(value: Decimal): number {
  return value.e + 1 - value.precision()
}

function shifted(value: Decimal, places: number): Decimal {
  return places === 0 ? value : value.times(`1e${places}`)
}
