import type { NumberFormat } from '../numbers/read-number.ts'
import { plainNumberEnd } from './plain-number.ts'

export const LINE_END = 10
export const SPACE = 32
const HASH = 35

/** Whether a line begins with just so many blanks and then says something. */
export function isIndentedBy(text: string, at: number, spaces: number): boolean {
  for (let index = 0; index < spaces; index++) if (text.charCodeAt(at + index) !== SPACE) return false
  const next = text.charCodeAt(at + spaces)
  return next !== SPACE && next !== LINE_END && next !== HASH
}

/** The offset behind a line that ends with the number at `at`; -1 where it holds anything else. */
export function lineOfNumberEnd(text: string, at: number, format: NumberFormat | undefined): number {
  const end = plainNumberEnd(text, at, format, false)
  return end >= 0 && text.charCodeAt(end) === LINE_END ? end + 1 : -1
}

/** Ends of lines from one offset up to another. */
export function linesBetween(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
