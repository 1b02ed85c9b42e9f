import type { PrintedNumber } from '../model/exact.ts'

/**
 * About how much a printed number says, to some fifteen digits. Only for telling in advance that an exact calculation could
 * not come near the line that it decides; never for a figure, a range or a finding.
 */
export function approximate({ text, decimals }: PrintedNumber): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit
  }
  const size = decimals === 0 ? digits : digits / 10 ** decimals
  return text.charCodeAt(0) === MINUS ? -size : size
}

const [ZERO, MINUS] = [48, 45]
