import type { PrintedNumber } from '../model/exact.ts'
import { exactOf } from './exact.ts'
import { faultOf, type NumberFault } from './number-fault.ts'

/** `vi`: as printed, `1.234,5`. `may`: as programs write, `1234.5`. */
export type NumberFormat = 'vi' | 'may'

export type NumberReading =
  | { readonly kind: 'number'; readonly number: PrintedNumber }
  | { readonly kind: 'fault'; readonly fault: NumberFault }

/** Longer than any figure of a report; keeps a pasted page out of the arithmetic. */
const MOST_CHARACTERS = 100

const VI = /^[+-]?([1-9]\d{0,2}(\.\d{3})+|\d+)(,\d+)?$/
const MAY = /^[+-]?\d+(\.\d+)?$/

/**
 * The number that a person typed, from the source text of the scalar.
 *
 * @param format what the file or the workspace declares; with none, a text is accepted where it has one reading
 */
export function readNumber(text: string, format: NumberFormat | undefined): NumberReading {
  if (text.length > MOST_CHARACTERS) return { kind: 'fault', fault: { kind: 'too-long', limit: MOST_CHARACTERS } }
  const vi = format === 'may' ? undefined : readVi(text)
  const may = format === 'vi' ? undefined : readMay(text)
  if (vi && may && !vi.exact.equals(may.exact)) return { kind: 'fault', fault: { kind: 'ambiguous', vi, may } }
  const number = vi ?? may
  return number ? { kind: 'number', number } : { kind: 'fault', fault: faultOf(text, format) }
}

function readVi(text: string): PrintedNumber | undefined {
  return VI.test(text) ? printed(text, text.replaceAll('.', '').replace(',', '.')) : undefined
}

function readMay(text: string): PrintedNumber | undefined {
  return MAY.test(text) ? printed(text, text) : undefined
}

function printed(text: string, plain: string): PrintedNumber {
  const point = plain.indexOf('.')
  return { text, exact: exactOf(plain), decimals: point < 0 ? 0 : plain.length - point - 1 }
}
