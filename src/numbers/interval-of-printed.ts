import type { Exact, PrintedNumber } from '../model/exact.ts'
import { powerOfTen } from './exact.ts'
import { closedAt, INFINITE, type Interval, openAt, pointInterval } from './interval.ts'

/** How the unrounded value became the printed one: counts are exact, measures are rounded to nearest unless declared cut off. */
export type PrintingMode = 'exact' | 'nearest' | 'truncated'

/** `trên`, `hơn`; `gần`; `khoảng`; `từ … trở lên`. */
export type BoundWord = 'more-than' | 'nearly' | 'about' | 'at-least'

/** The unit of the last digit that is printed: 0,01 of `7,70`. */
export function lastDigitUnit(number: PrintedNumber): Exact {
  return powerOfTen(-number.decimals)
}

/** Half the last digit of nearly every number that is typed. */
const HALVES: ReadonlyMap<Exact, Exact> = new Map(
  [0, 1, 2, 3].map((decimals) => [powerOfTen(-decimals), powerOfTen(-decimals).dividedBy(2)] as const),
)

/**
 * The values that print as `number`. Both ties count: nobody knows which way they were rounded.
 *
 * @param unitOfLastDigit positive; where the precision is coarser than what is printed (`85.600`, precise to 100)
 */
export function intervalOfPrinted(
  number: PrintedNumber,
  mode: PrintingMode,
  unitOfLastDigit: Exact = lastDigitUnit(number),
): Interval {
  switch (mode) {
    case 'exact':
      return pointInterval(number.exact)
    case 'nearest':
      return around(number.exact, HALVES.get(unitOfLastDigit) ?? unitOfLastDigit.dividedBy(2))
    case 'truncated':
      return cutOff(number.exact, unitOfLastDigit)
  }
}

/** The values that a word before (or after) a printed number allows: `gần 12,5` is (12,4 ; 12,5). */
export function intervalOfWord(
  number: PrintedNumber,
  word: BoundWord,
  unitOfLastDigit: Exact = lastDigitUnit(number),
): Interval {
  const value = number.exact
  switch (word) {
    case 'more-than':
      return { lowest: openAt(value), highest: openAt(value.plus(unitOfLastDigit)) }
    case 'nearly':
      return { lowest: openAt(value.minus(unitOfLastDigit)), highest: openAt(value) }
    case 'about':
      return around(value, unitOfLastDigit)
    case 'at-least':
      return { lowest: closedAt(value), highest: INFINITE }
  }
}

function around(value: Exact, radius: Exact): Interval {
  return { lowest: closedAt(value.minus(radius)), highest: closedAt(value.plus(radius)) }
}

/** Digits are cut off towards zero, so a printed 0 may stand for either sign. */
function cutOff(value: Exact, unit: Exact): Interval {
  const lowest = value.isPositive() ? closedAt(value) : openAt(value.minus(unit))
  const highest = value.isNegative() ? closedAt(value) : openAt(value.plus(unit))
  return { lowest, highest }
}
