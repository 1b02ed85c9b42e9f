import type { PrintedNumber } from '../model/exact.ts'

/** Why a text is not a number under its format. Positions count UTF-16 units from 1. */
export type NumberFault =
  | { readonly kind: 'empty' }
  /** `4.10` under `vi`; the suggestion is `4,10`. */
  | { readonly kind: 'decimal-point'; readonly suggestion: string }
  /** `4,10` or `1.234,5` under `may`; the suggestion is `4.10`, `1234.5`. */
  | { readonly kind: 'decimal-comma'; readonly suggestion: string }
  /** `526.305` under no declared format. */
  | { readonly kind: 'ambiguous'; readonly vi: PrintedNumber; readonly may: PrintedNumber }
  /** The first character that no number has; `codePoint` is `U+00A0`. */
  | {
      readonly kind: 'foreign-character'
      readonly character: string
      readonly codePoint: string
      readonly position: number
    }
  /** `12,5 %`, `526.305 tấn`. */
  | { readonly kind: 'unit-typed'; readonly number: string; readonly unit: string; readonly position: number }
  /** Separators that do not part thousands: `1.23.456`, `1,234,567`. */
  | { readonly kind: 'bad-grouping' }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'not-a-number' }

const DECIMAL_POINT = /^[+-]?\d+\.\d+$/
const DECIMAL_COMMA = /^[+-]?(\d{1,3}(\.\d{3})+|\d+),\d+$/
const MISGROUPED = /^[+-]?\d+([.,]\d+)+$/
const WITH_UNIT = /^([+-]?\d[\d.,]*)(\s*)([%‰\p{L}][\p{L}\p{M}\s/%]*[23²³]?)$/u
const EXPONENT = /\d[eE][+-]?\d/
const STARTS_AS_WORD = /^\s*\p{L}/u
const FOREIGN = /[^\d.,+-]/u
const LETTER = /\p{L}/u
const NUMBER_SHAPED = /^[+-]?\d[\d.,]*$/
const LOOKS_LIKE_ZERO = /[OoОоΟο]/gu
const LOOKS_LIKE_ONE = /[lI]/gu

/** @param text a text that does not read as a number under `format` */
export function faultOf(text: string, format: 'vi' | 'may' | undefined): NumberFault {
  if (/^[ \t\r\n]*$/.test(text)) return { kind: 'empty' }
  if (format === 'vi' && DECIMAL_POINT.test(text)) {
    return { kind: 'decimal-point', suggestion: text.replace('.', ',') }
  }
  if (format === 'may' && DECIMAL_COMMA.test(text)) {
    return { kind: 'decimal-comma', suggestion: text.replaceAll('.', '').replace(',', '.') }
  }
  if (MISGROUPED.test(text)) return { kind: 'bad-grouping' }
  return letterForDigit(text) ?? unitTyped(text) ?? foreignCharacter(text) ?? { kind: 'not-a-number' }
}

/** `1O5`, `5O`, `O5`: a letter that looks like a digit, in a text that otherwise has only what numbers have. */
function letterForDigit(text: string): NumberFault | undefined {
  const looks = text.replace(LOOKS_LIKE_ZERO, '0').replace(LOOKS_LIKE_ONE, '1')
  return /\d/.test(text) && looks !== text && NUMBER_SHAPED.test(looks)
    ? foreignAt(text, text.search(LETTER))
    : undefined
}

function unitTyped(text: string): NumberFault | undefined {
  const [, number, gap, unit] = WITH_UNIT.exec(text) ?? []
  if (number === undefined || gap === undefined || unit === undefined || EXPONENT.test(text)) return undefined
  return { kind: 'unit-typed', number, unit: unit.trimEnd(), position: number.length + gap.length + 1 }
}

/** In a text that begins as a word (`chưa rõ`) no single character is at fault. */
function foreignCharacter(text: string): NumberFault | undefined {
  const at = text.search(FOREIGN)
  return at < 0 || STARTS_AS_WORD.test(text) ? undefined : foreignAt(text, at)
}

function foreignAt(text: string, index: number): NumberFault {
  const code = text.codePointAt(index) ?? 0
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return { kind: 'foreign-character', character: String.fromCodePoint(code), codePoint, position: index + 1 }
}
