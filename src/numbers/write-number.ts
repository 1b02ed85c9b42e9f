import type { Exact } from '../model/exact.ts'
import { roundHalfAway } from './round.ts'

export interface NumberStyle {
  /** An integer; negative rounds to tens, hundreds … */
  readonly decimals: number
  /** `7,70` rather than `7,7`. */
  readonly keepZeros: boolean
  /** Counts from 1 to 9 take a zero: `07`. None stays `0`. */
  readonly leadingZero: boolean
}

const THOUSANDS = /\B(?=(\d{3})+$)/g

/** The value in Vietnamese print, `-1.234,5`. This is the one place where a figure is rounded. */
export function writeNumber(value: Exact, style: NumberStyle): string {
  const rounded = roundHalfAway(value, style.decimals)
  const sign = rounded.isNegative() ? '-' : ''
  const [whole = '', shown = ''] = rounded.absolute().toString().split('.')
  const fraction = style.keepZeros ? shown.padEnd(style.decimals, '0') : shown
  if (fraction !== '') return `${sign}${grouped(whole)},${fraction}`
  return style.leadingZero && rounded.isPositive() ? grouped(whole.padStart(2, '0')) : `${sign}${grouped(whole)}`
}

function grouped(digits: string): string {
  return digits.replace(THOUSANDS, '.')
}
