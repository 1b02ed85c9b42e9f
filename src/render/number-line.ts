import type { Letterhead } from '../model/document.ts'

const BLANK = '\u00a0'.repeat(8)

/** `Số: 05/BC-UBND`, or with room before the stroke where the number is not yet given. */
export function numberLine({ number }: Letterhead): string {
  const given = number.trim()
  return given.startsWith('/') ? `Số:${BLANK}${given}` : `Số: ${given}`
}
