import type { Exact } from '../model/exact.ts'
import * as long from './long-fractions.ts'
import * as short from './short-fractions.ts'

const PLAIN_DECIMAL = /^[+-]?\d+(\.\d+)?$/

/**
 * @param text plain decimal text: `-12.5`, no exponent, no grouping
 * @throws TypeError for any other text, and RangeError past 10 000 digits on a side: check what people type with `readNumber`
 */
export function exactOf(text: string): Exact {
  if (!PLAIN_DECIMAL.test(text)) throw new TypeError(`not a plain decimal: ${text}`)
  return text.length <= short.MOST_SHORT_DIGITS ? ofShort(short.shortOf(text)) : ofLong(long.longOf(text))
}

/** @throws RangeError where `n` is not a safe integer */
export function exactInteger(n: number): Exact {
  return fromInteger(n)
}

/** 10 to the power `exponent`, an integer of either sign. */
export function powerOfTen(exponent: number): Exact {
  if (Math.abs(exponent) >= short.MOST_SHORT_DIGITS) return ofLong(long.longPowerOfTen(exponent))
  return LAST_DIGITS[-exponent] ?? ofShort(short.powerOfTen(exponent))
}

/** What stands before the decimal point: rounded towards zero. */
export function integerPart(value: Exact): Exact {
  const fraction = operand(value)
  return fraction.long ? ofLong(long.integerPart(fraction.long)) : ofShort(short.integerPart(fraction))
}

/**
 * Figures are fractions of the built-in integers, held by the number itself: there are hundreds of thousands of them.
 * decimal.js, which is slower to start, takes what grows long.
 */
class Rational implements Exact, short.ShortFraction {
  readonly top: bigint
  readonly bottom: bigint
  /** Where it is there, it is the value. */
  readonly long: long.LongFraction | undefined

  constructor(top: bigint, bottom: bigint, longer?: long.LongFraction) {
    this.top = top
    this.bottom = bottom
    this.long = longer
  }

  plus(other: Exact | number): Exact {
    return combined(short.plus, long.plus, this, operand(other))
  }

  minus(other: Exact | number): Exact {
    return combined(short.plus, long.plus, this, operand(other).negated())
  }

  times(other: Exact | number): Exact {
    return combined(short.times, long.times, this, operand(other))
  }

  dividedBy(other: Exact | number): Exact {
    const divisor = operand(other)
    if (divisor.isZero()) throw new RangeError('division by zero')
    return combined(short.dividedBy, long.dividedBy, this, divisor)
  }

  negated(): Rational {
    return this.long ? ofLong(long.negated(this.long)) : ofShort(short.negated(this))
  }

  absolute(): Exact {
    return this.isNegative() ? this.negated() : this
  }

  isZero(): boolean {
    return signOf(this) === 0
  }

  isPositive(): boolean {
    return signOf(this) > 0
  }

  isNegative(): boolean {
    return signOf(this) < 0
  }

  isInteger(): boolean {
    return this.long ? long.isInteger(this.long) : short.isInteger(this)
  }

  compare(other: Exact | number): -1 | 0 | 1 {
    const second = operand(other)
    return this.long || second.long ? long.compare(toLong(this), toLong(second)) : short.compare(this, second)
  }

  equals(other: Exact | number): boolean {
    return this.compare(other) === 0
  }

  toString(): string {
    return this.long ? long.write(this.long) : short.write(this)
  }
}

function operand(value: Exact | number): Rational {
  if (value instanceof Rational) return value
  if (typeof value === 'number') return fromInteger(value)
  throw new TypeError('an Exact that this module did not make')
}

function fromInteger(n: number): Rational {
  const known = SMALL_INTEGERS[n]
  if (known) return known
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${n}`)
  return ofShort({ top: BigInt(n), bottom: 1n })
}

function combined(
  ofShorts: (a: short.ShortFraction, b: short.ShortFraction) => short.ShortFraction,
  ofLongs: (a: long.LongFraction, b: long.LongFraction) => long.LongFraction,
  a: Rational,
  b: Rational,
): Rational {
  return a.long || b.long ? ofLong(ofLongs(toLong(a), toLong(b))) : ofShort(ofShorts(a, b))
}

function signOf(value: Rational): -1 | 0 | 1 {
  return value.long ? long.sign(value.long) : short.sign(value)
}

/** A result of short fractions stays short while it fits, in lowest terms if need be. */
function ofShort(value: short.ShortFraction): Rational {
  if (short.isShort(value)) return new Rational(value.top, value.bottom)
  const reduced = short.reduced(value)
  return short.isShort(reduced) ? new Rational(reduced.top, reduced.bottom) : ofLong(long.longFraction(value))
}

function ofLong(value: long.LongFraction): Rational {
  return new Rational(0n, 1n, value)
}

function toLong(value: Rational): long.LongFraction {
  return value.long ?? long.longFraction(value)
}

/** What numbers are compared with and multiplied by, all the time. */
const SMALL_INTEGERS: readonly Rational[] = Array.from({ length: 101 }, (_, n) => new Rational(BigInt(n), 1n))

/** 1, 0,1, 0,01 …: the last digit of nearly every number that is typed. */
const LAST_DIGITS: readonly Exact[] = [0, 1, 2, 3, 4, 5, 6].map((decimals) => ofShort(short.powerOfTen(-decimals)))
