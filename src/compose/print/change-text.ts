import type { Exact } from '../../model/exact.ts'
import type { Wording } from '../../model/month.ts'
import type { CallOptions } from '../call-options.ts'
import { directionOf, UNCHANGED } from './direction.ts'
import { type NumberAmount, printLevel } from './print-level.ts'
import { NOTHING_OR_ALL, printPercent } from './print-percent.ts'

const ZERO_ONLY: readonly number[] = [0]

/** `tăng 5,01%`, `giảm 4,49%`, `không tăng, không giảm`. */
export function growthText(growth: Exact, options: CallOptions, wording: Wording): string {
  const direction = directionOf(growth)
  if (direction === undefined) return options.text('khi_khong') ?? UNCHANGED
  const reserved = direction === 'giảm' ? NOTHING_OR_ALL : ZERO_ONLY
  const beside = options.text('kem') === 'chenh_lech' ? withUnitOf(options) : options
  return `${direction} ${printPercent(growth.absolute(), beside, wording, reserved)}`
}

/** `tăng 17 vụ`; the difference of two percentages is one of `điểm phần trăm`. */
export function changeText(change: NumberAmount, options: CallOptions, wording: Wording): string {
  const direction = directionOf(change.exact)
  if (direction === undefined) return options.text('khi_khong') ?? UNCHANGED
  const unit = change.unit === '%' ? 'điểm phần trăm' : change.unit
  const amount = { ...change, unit, exact: change.exact.absolute() }
  return `${direction} ${printLevel(amount, options, wording, ZERO_ONLY)}`
}

/** Beside a percentage, the decimals (`le`) of the call are the percentage's: the change keeps its own. */
export function numberOnlyOf(options: CallOptions): CallOptions {
  return { ...options, integer: (name) => (name === 'le' ? undefined : options.integer(name)) }
}

/** … and its unit and leading zero (`khong_don_vi`, `so_0`) are the change's. */
function withUnitOf(options: CallOptions): CallOptions {
  return { ...options, flag: (name) => (name === 'giu_khong' ? options.flag(name) : undefined) }
}
