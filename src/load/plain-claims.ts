import type { NumberFormat } from '../numbers/read-number.ts'
import { isIndentedBy, LINE_END, lineOfNumberEnd, SPACE } from './plain-lines.ts'
import { plainNumberEnd } from './plain-number.ts'

/**
 * The offset behind what an entry states of its own figures: `{ … }` behind `cong_bo:`, or a line for each level. -1 where it
 * is not certainly claims whose numbers can all be read.
 */
export function plainClaimsEnd(text: string, at: number, format: NumberFormat | undefined): number {
  if (text.startsWith(' {', at)) return claimMapEnd(text, at + 1, format, RELATIVE)
  if (text.charCodeAt(at) !== LINE_END) return -1
  let from = at + 1
  let seen = 0
  while (isIndentedBy(text, from, 6)) {
    const level = LEVELS.findIndex((key) => text.startsWith(key, from + 6))
    const key = LEVELS[level]
    if (key === undefined || (seen & (1 << level)) !== 0) return -1
    seen |= 1 << level
    const value = from + 6 + key.length
    from = text.startsWith('{', value)
      ? claimMapEnd(text, value, format, OF_LEVEL)
      : lineOfNumberEnd(text, value, format)
    if (from < 0) return -1
  }
  return seen === 0 ? -1 : from
}

const LEVELS = ['thang: ', 'luy_ke: ', 'gia_tri: ']
const RELATIVE = [
  'so_ke_hoach: ',
  'vuot_ke_hoach: ',
  'so_cung_ky: ',
  'so_thang_truoc: ',
  'chenh_lech_cung_ky: ',
  'chenh_lech_thang_truoc: ',
  'bang_cung_ky: ',
  'bang_thang_truoc: ',
  'thang_truoc: ',
  'cung_ky: ',
]
const OF_LEVEL = [...RELATIVE, 'so: ']

/** `{ so_cung_ky: "1,2", so_ke_hoach: 95 }` to the end of its line. */
function claimMapEnd(text: string, open: number, format: NumberFormat | undefined, keys: readonly string[]): number {
  if (text.charCodeAt(open + 1) !== SPACE) return -1
  let at = open + 2
  let seen = 0
  for (;;) {
    const index = keys.findIndex((key) => text.startsWith(key, at))
    const key = keys[index]
    if (key === undefined || (seen & (1 << index)) !== 0) return -1
    seen |= 1 << index
    const end = plainNumberEnd(text, at + key.length, format, true)
    if (end < 0) return -1
    if (text.startsWith(' }\n', end)) return end + 3
    if (!text.startsWith(', ', end)) return -1
    at = end + 2
  }
}
