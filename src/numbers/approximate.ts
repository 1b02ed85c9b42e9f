import type { PrintedNumber } from '../model/exact.ts'

/**
 * About how much a printed number says, to some fifteen digits. Only for telling in advance that an exact calculation could
 * not come near the line that it decides; never for a figure, a range or a finding.
 */
export function approximate({ text, decimals }: PrintedNumber): number {
  return approximateIn(text, 0, text.length, decimals)
}

/** The same of a number that stands in a longer text, quoted or not. */
export function approximateIn(text: string, start: number, end: number, decimals: number): number {
  let digits = 0
  let isNegative = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO
    else if (code === MINUS) isNegative = true
  }
  const size = decimals === 0 ? digits : digits / 10 ** decimals
  return isNegative ? -size : size
}

const [ZERO, NINE, MINUS] = [48, 57, 45]
