import type { TypedNumber } from './typed-numbers.ts'

/** What a printed number may stand for. Floats will do: only gaps far wider than their error are called gaps. */
export interface Range {
  readonly low: number
  readonly high: number
}

const SLACK = 1e-9

export function rangeOfText({ isCount, precision, isCutOff }: TypedNumber, text: string): Range {
  const value = Number(text.replaceAll('.', '').replace(',', '.'))
  const decimals = text.split(',')[1]?.length ?? 0
  if (isCount && decimals === 0) return { low: value, high: value }
  const last = 10 ** -decimals
  const step = precision !== undefined && precision > last && Number.isInteger(value / precision) ? precision : last
  return isCutOff ? { low: value - step, high: value + step } : { low: value - step / 2, high: value + step / 2 }
}

export function sum(...ranges: readonly Range[]): Range {
  return ranges.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 })
}

export function scaled({ low, high }: Range, factor: number): Range {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor }
}

export function difference(a: Range, b: Range): Range {
  return sum(a, scaled(b, -1))
}

/** Everything where the divisor may be zero or below: nothing can be said then. */
export function quotient(a: Range, b: Range): Range {
  if (b.low <= 0) return { low: -Infinity, high: Infinity }
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return { low: Math.min(...corners), high: Math.max(...corners) }
}

export function meet(a: Range, b: Range): boolean {
  return isAtMost(a, b) && isAtMost(b, a)
}

/** Whether `a` may be no more than `b`. */
export function isAtMost(a: Range, b: Range): boolean {
  return a.low <= b.high + SLACK * Math.max(1, Math.abs(a.low), Math.abs(b.high))
}
