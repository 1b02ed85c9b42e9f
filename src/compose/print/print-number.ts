import type { Exact } from '../../model/exact.ts'
import { roundHalfAway } from '../../numbers/round.ts'
import { writeNumber } from '../../numbers/write-number.ts'

export interface NumberPrinting {
  readonly decimals: number
  readonly keepZeros: boolean
  readonly leadingZero: boolean
  /** Values that may be printed only where they are exact: 99,995% is not 100%, a rise of 0,001% is not 0%. */
  readonly reserved: readonly number[]
}

const MOST_EXTRA_DECIMALS = 4

/** The one rounding of a figure, with more decimals where it would print as a reserved value that it is not. */
export function printNumber(value: Exact, { decimals, keepZeros, leadingZero, reserved }: NumberPrinting): string {
  const shown = decimalsBesideReserved(value, decimals, reserved)
  return writeNumber(value, { decimals: shown, keepZeros, leadingZero })
}

function decimalsBesideReserved(value: Exact, decimals: number, reserved: readonly number[]): number {
  for (let extra = 0; extra <= MOST_EXTRA_DECIMALS; extra++) {
    const rounded = roundHalfAway(value, decimals + extra)
    if (rounded.equals(value) || !reserved.some((each) => rounded.equals(each))) return decimals + extra
  }
  return decimals + MOST_EXTRA_DECIMALS
}
