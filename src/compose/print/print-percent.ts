import type { Exact } from '../../model/exact.ts'
import type { Wording } from '../../model/month.ts'
import { withUnit } from '../../numbers/write-amount.ts'
import type { CallOptions } from '../call-options.ts'
import { printNumber } from './print-number.ts'

/** What must not be printed of a part of a whole that is not exactly nothing or all of it. */
export const NOTHING_OR_ALL: readonly number[] = [0, 100]

/** `87,50%` with the house's decimals, or as the call says (`le`, `giu_khong`, `so_0`, `khong_don_vi`). */
export function printPercent(
  value: Exact,
  options: CallOptions,
  wording: Wording,
  reserved: readonly number[],
): string {
  const number = printNumber(value, {
    decimals: options.integer('le') ?? wording.percentDecimals,
    keepZeros: options.flag('giu_khong') ?? wording.keepZeros,
    leadingZero: options.flag('so_0') ?? false,
    reserved,
  })
  return withUnit(number, options.flag('khong_don_vi') ? '' : '%')
}
