import type { Exact } from '../../model/exact.ts'
import type { Amount } from '../../model/figure.ts'
import type { Wording } from '../../model/month.ts'
import { roundHalfAway } from '../../numbers/round.ts'
import { convertUnit } from '../../numbers/unit.ts'
import { withUnit } from '../../numbers/write-amount.ts'
import type { CallOptions } from '../call-options.ts'
import { MOST_DECIMALS } from '../option-kind.ts'
import { printNumber } from './print-number.ts'

export type NumberAmount = Extract<Amount, { readonly kind: 'number' }>

/**
 * `526.305 tấn`, or as the call says (`don_vi`, `le`, `giu_khong`, `so_0`, `khong_don_vi`).
 * Whole values of one digit take a zero, percentages do not.
 */
export function printLevel(
  typed: NumberAmount,
  options: CallOptions,
  wording: Wording,
  reserved: readonly number[] = [],
): string {
  const amount = rescaled(typed, options.text('don_vi'))
  const number = printNumber(amount.exact, {
    decimals: options.integer('le') ?? amount.decimals,
    keepZeros: options.flag('giu_khong') ?? wording.keepZeros,
    leadingZero: options.flag('so_0') ?? (wording.leadingZero && amount.exact.isInteger() && amount.unit !== '%'),
    reserved,
  })
  return withUnit(number, options.flag('khong_don_vi') ? '' : amount.unit)
}

/** In another unit a value keeps all its digits, as long as no `le` cuts them. */
function rescaled(amount: NumberAmount, unit: string | undefined): NumberAmount {
  if (unit === undefined || unit === amount.unit) return amount
  const exact = convertUnit(amount.exact, amount.unit, unit)
  if (exact === undefined) throw new Error(`no way from ${amount.unit} to ${unit}`)
  return { ...amount, exact, unit, decimals: decimalsOf(exact) ?? amount.decimals }
}

function decimalsOf(value: Exact): number | undefined {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    if (roundHalfAway(value, decimals).equals(value)) return decimals
  }
  return undefined
}
