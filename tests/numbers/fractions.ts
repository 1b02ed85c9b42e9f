import fc from 'fast-check'
import type { Exact } from '../../src/model/exact.ts'
import { exactInteger, exactOf } from '../../src/numbers/exact.ts'

/** The oracle: a rational of two BigInts, `bottom` > 0, never reduced. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** A number under test beside its value in the oracle. */
export interface Sample {
  readonly exact: Exact
  readonly fraction: Fraction
}

export const decimalSample: fc.Arbitrary<Sample> = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, decimals]) => ({
    exact: exactOf(decimalText(digits, decimals)),
    fraction: { top: digits, bottom: 10n ** BigInt(decimals) },
  }))

const rationalSample: fc.Arbitrary<Sample> = fc
  .tuple(decimalSample, fc.integer({ min: 1, max: 10 ** 12 }))
  .map(([{ exact, fraction }, divisor]) => ({
    exact: exact.dividedBy(divisor),
    fraction: { top: fraction.top, bottom: fraction.bottom * BigInt(divisor) },
  }))

export const sample: fc.Arbitrary<Sample> = fc.oneof(
  decimalSample,
  rationalSample,
  fc.integer({ min: -5, max: 5 }).map((n) => ({ exact: exactInteger(n), fraction: { top: BigInt(n), bottom: 1n } })),
)

/** `-0.05` from −5 and 2. */
function decimalText(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? '-' : ''
  const text = magnitude(digits)
    .toString()
    .padStart(decimals + 1, '0')
  const point = text.length - decimals
  return decimals === 0 ? `${sign}${text}` : `${sign}${text.slice(0, point)}.${text.slice(point)}`
}

/** What `Exact.toString` prints, read back by the oracle. */
export function fractionOf(value: Exact): Fraction {
  const [top = '', bottom = '1'] = value.toString().split('/')
  const [whole = '', decimals = ''] = top.split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) * BigInt(bottom) }
}

export function isSame(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom === b.top * a.bottom
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** `b` not zero. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const sign = b.top < 0n ? -1n : 1n
  return { top: a.top * b.bottom * sign, bottom: a.bottom * magnitude(b.top) }
}

export function negated({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom }
}

export function sign(value: bigint): -1 | 0 | 1 {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}

export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  return sign(a.top * b.bottom - b.top * a.bottom)
}

/** Half away from zero at `decimals`, on BigInts alone. */
export function rounded({ top, bottom }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(Math.abs(decimals))
  const dividend = magnitude(top) * (decimals > 0 ? scale : 1n)
  const divisor = bottom * (decimals < 0 ? scale : 1n)
  const count = (2n * dividend + divisor) / (2n * divisor)
  const signed = top < 0n ? -count : count
  return decimals > 0 ? { top: signed, bottom: scale } : { top: signed * scale, bottom: 1n }
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}
