/**
 * An exact rational number. It is built from source text only (see `numbers`), never from a float;
 * nothing is rounded until a number is printed.
 *
 * A plain `number` is accepted as an operand where it is a safe integer; anything else throws, as a fault of the program.
 */
export interface Exact {
  plus(other: Exact | number): Exact
  minus(other: Exact | number): Exact
  times(other: Exact | number): Exact
  /** @throws RangeError where `other` is zero: ask first. */
  dividedBy(other: Exact | number): Exact
  negated(): Exact
  absolute(): Exact
  isZero(): boolean
  isPositive(): boolean
  isNegative(): boolean
  isInteger(): boolean
  compare(other: Exact | number): -1 | 0 | 1
  equals(other: Exact | number): boolean
  /** The decimal expansion where it ends (`-12.5`), else the reduced fraction (`1/3`). */
  toString(): string
}

/** A number as a person typed or printed it: its text, its exact value and how many decimals it shows (`7,70` has 2). */
export interface PrintedNumber {
  readonly text: string
  readonly exact: Exact
  readonly decimals: number
}
