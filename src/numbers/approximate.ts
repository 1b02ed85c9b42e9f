import type { PrintedNumber } from '../model/exact.ts'

/**
 * About how much a printed number says, to some fifteen digits. Only for telling in advance that an exact calculation could
 * not come near the line that it decides; never for a figure, a range or a finding.
 */
export function approximate({ text, decimals }: PrintedNumber): number {
  const size = Number(text.replace(/\D/g, '')) / 10 ** decimals
  return text.startsWith('-') ? -size : size
}
