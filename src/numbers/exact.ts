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
  const power = 10n ** BigInt(Math.abs(exponent))
  return ofShort(exponent < 0 ? { top: 1n, bottom: power } : { top: power, bottom: 1n })
}

/** What stands before the decimal point: rounded towards zero. */
export function integerPart(value: Exact): Exact {
  const { fraction } = operand(value)
  return fraction.kind === 'short'
    ? ofShort(short.integerPart(fraction.value))
    : ofLong(long.integerPart(fraction.value))
}

/** Figures are fractions of the built-in integers; decimal.js, which is slower to start, takes what grows long. */
type Fraction =
  | { readonly kind: 'short'; readonly value: short.ShortFraction }
  | { readonly kind: 'long'; readonly value: long.LongFraction }

class Rational implements Exact {
  readonly fraction: Fraction

  constructor(fraction: Fraction) {
    this.fraction = fraction
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
    const { fraction } = this
    return fraction.kind === 'short' ? ofShort(short.negated(fraction.value)) : ofLong(long.negated(fraction.value))
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
    const { fraction } = this
    return fraction.kind === 'short' ? short.isInteger(fraction.value) : long.isInteger(fraction.value)
  }

  compare(other: Exact | number): -1 | 0 | 1 {
    const [a, b] = [this.fraction, operand(other).fraction]
    return a.kind === 'short' && b.kind === 'short'
      ? short.compare(a.value, b.value)
      : long.compare(toLong(a), toLong(b))
  }

  equals(other: Exact | number): boolean {
    return this.compare(other) === 0
  }

  toString(): string {
    const { fraction } = this
    return fraction.kind === 'short' ? short.write(fraction.value) : long.write(fraction.value)
  }
}

function operand(value: Exact | number): Rational {
  if (value instanceof Rational) return value
  if (typeof value === 'number') return fromInteger(value)
  throw new TypeError('an Exact that this module did not make')
}

function fromInteger(n: number): Rational {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a safe integer: ${n}`)
  return ofShort({ top: BigInt(n), bottom: 1n })
}

function combined(
  ofShorts: (a: short.ShortFraction, b: short.ShortFraction) => short.ShortFraction,
  ofLongs: (a: long.LongFraction, b: long.LongFraction) => long.LongFraction,
  { fraction: a }: Rational,
  { fraction: b }: Rational,
): Rational {
  if (a.kind === 'short' && b.kind === 'short') return ofShort(ofShorts(a.value, b.value))
  return ofLong(ofLongs(toLong(a), toLong(b)))
}

function signOf({ fraction }: Rational): -1 | 0 | 1 {
  return fraction.kind === 'short' ? short.sign(fraction.value) : long.sign(fraction.value)
}

/** A result of short fractions stays short while it fits, in lowest terms if need be. */
function ofShort(value: short.ShortFraction): Rational {
  if (short.isShort(value)) return new Rational({ kind: 'short', value })
  const reduced = short.reduced(value)
  return short.isShort(reduced) ? new Rational({ kind: 'short', value: reduced }) : ofLong(long.longFraction(value))
}

function ofLong(value: long.LongFraction): Rational {
  return new Rational({ kind: 'long', value })
}

function toLong(fraction: Fraction): long.LongFraction {
  return fraction.kind === 'long' ? fraction.value : long.longFraction(fraction.value)
}
