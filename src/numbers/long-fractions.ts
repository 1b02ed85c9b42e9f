import { Decimal } from 'decimal.js'
import type { ShortFraction } from './short-fractions.ts'

/**
 * `numerator / denominator`, not always reduced. The numerator is a finite decimal, so that sums and products of
 * decimals stay one operation of decimal.js; the denominator is a positive integer.
 */
export interface LongFraction {
  readonly numerator: Decimal
  readonly denominator: Decimal
}

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

/** @param text plain decimal text */
export function longOf(text: string): LongFraction {
  return quotient(new Digits(text), ONE)
}

export function longFraction({ top, bottom }: ShortFraction): LongFraction {
  return quotient(new Digits(top.toString()), new Digits(bottom.toString()))
}

export function longPowerOfTen(exponent: number): LongFraction {
  return quotient(shifted(ONE, exponent), ONE)
}

export function plus(a: LongFraction, b: LongFraction): LongFraction {
  if (a.denominator.eq(b.denominator)) return quotient(a.numerator.plus(b.numerator), a.denominator)
  return quotient(
    a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
    a.denominator.times(b.denominator),
  )
}

export function times(a: LongFraction, b: LongFraction): LongFraction {
  return quotient(a.numerator.times(b.numerator), a.denominator.times(b.denominator))
}

/** @param b not zero */
export function dividedBy(a: LongFraction, { numerator, denominator }: LongFraction): LongFraction {
  const places = trailingPlaces(numerator)
  const digits = shifted(numerator.abs(), -places)
  const dividend = shifted(a.numerator.times(denominator), -places)
  return quotient(numerator.isNegative() ? dividend.neg() : dividend, a.denominator.times(digits))
}

export function negated({ numerator, denominator }: LongFraction): LongFraction {
  return quotient(numerator.neg(), denominator)
}

export function sign({ numerator }: LongFraction): -1 | 0 | 1 {
  return numerator.isZero() ? 0 : numerator.isNegative() ? -1 : 1
}

export function compare(a: LongFraction, b: LongFraction): -1 | 0 | 1 {
  const order = a.denominator.eq(b.denominator)
    ? a.numerator.cmp(b.numerator)
    : a.numerator.times(b.denominator).cmp(b.numerator.times(a.denominator))
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

export function isInteger({ numerator, denominator }: LongFraction): boolean {
  return numerator.mod(denominator).isZero()
}

export function integerPart({ numerator, denominator }: LongFraction): LongFraction {
  return quotient(numerator.divToInt(denominator), ONE)
}

/** The decimal expansion where it ends, else the reduced fraction. */
export function write(fraction: LongFraction): string {
  const { numerator, denominator } = reduced(fraction.numerator, fraction.denominator)
  if (denominator.eq(ONE)) return numerator.toFixed()
  const places = numerator.decimalPlaces()
  const top = shifted(numerator, places)
  const bottom = shifted(denominator, places)
  const divisor = commonDivisor(top, bottom)
  return `${top.divToInt(divisor).toFixed()}/${bottom.divToInt(divisor).toFixed()}`
}

/** Every long number is made here, in bounds and with one zero. */
function quotient(numerator: Decimal, denominator: Decimal): LongFraction {
  if (numerator.isZero()) return { numerator: ZERO, denominator: ONE }
  const made = denominator.e < DIGITS_BEFORE_REDUCING ? { numerator, denominator } : reduced(numerator, denominator)
  if (isTooLong(made.numerator) || isTooLong(made.denominator)) {
    throw new RangeError(`an exact number of more than ${MOST_DIGITS} digits`)
  }
  return made
}

function isTooLong(value: Decimal): boolean {
  return value.e >= MOST_DIGITS || value.decimalPlaces() > MOST_DIGITS
}

/** Lowest terms: the denominator has no factor 2 or 5 (they go into the decimal above it) and none in common with it. */
function reduced(numerator: Decimal, denominator: Decimal): LongFraction {
  if (denominator.eq(ONE)) return { numerator, denominator }
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
  return { numerator: shifted(digits.divToInt(divisor), places), denominator: bottom.divToInt(divisor) }
}

/** Of two integers. The built-in integers take a tenth of the time. */
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
