import type { Exact } from '../model/exact.ts'
import { writeNumber } from '../numbers/write-number.ts'

/** Units differ by at most a few powers of ten; this many decimals write any of them whole. */
const DECIMALS_OF_A_FACTOR = 30

/** `x` in a formula, with the factor that brings it to another unit: `0,001 · x`, or `x` alone where that is 1. */
export function scaledName(factor: Exact, name: string): string {
  if (factor.equals(1)) return name
  return `${writeNumber(factor, { decimals: DECIMALS_OF_A_FACTOR, keepZeros: false, leadingZero: false })} · ${name}`
}
