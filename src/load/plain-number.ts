import type { NumberFormat } from '../numbers/read-number.ts'

const [ZERO, NINE, POINT, COMMA, MINUS, QUOTE] = [48, 57, 46, 44, 45, 34]

/** Longer than any figure of a report: left to the ordinary reading. */
const MOST_CHARACTERS = 40

/**
 * The offset behind a number that stands at `at` and that `readNumber` certainly reads; -1 where it may not. Half a
 * million numbers of earlier months are looked at in this way, and only those that are asked for are converted.
 *
 * @param stopsAtComma in `{ … }`, where an unquoted comma ends the value
 */
export function plainNumberEnd(
  text: string,
  at: number,
  format: NumberFormat | undefined,
  stopsAtComma: boolean,
): number {
  const quoted = text.charCodeAt(at) === QUOTE
  const from = quoted ? at + 1 : at
  const end = digitsEnd(text, from, format, stopsAtComma && !quoted)
  if (end < 0 || end - from > MOST_CHARACTERS) return -1
  if (!quoted) return end
  return text.charCodeAt(end) === QUOTE ? end + 1 : -1
}

function digitsEnd(text: string, at: number, format: NumberFormat | undefined, stopsAtComma: boolean): number {
  const from = text.charCodeAt(at) === MINUS ? at + 1 : at
  const whole = runEnd(text, from)
  if (whole === from) return -1
  const mark = text.charCodeAt(whole)
  if (mark === POINT) {
    if (format === 'may') return fractionEnd(text, whole)
    return format === 'vi' ? groupsEnd(text, from, whole, stopsAtComma) : -1
  }
  return mark === COMMA && !stopsAtComma ? (format === 'vi' ? fractionEnd(text, whole) : -1) : whole
}

/** `1.234.567`, then perhaps `,5`: the first group has one to three digits and no zero in front. */
function groupsEnd(text: string, from: number, whole: number, stopsAtComma: boolean): number {
  if (whole - from > 3 || text.charCodeAt(from) === ZERO) return -1
  let end = whole
  while (text.charCodeAt(end) === POINT) {
    const next = runEnd(text, end + 1)
    if (next - end !== 4) return -1
    end = next
  }
  return text.charCodeAt(end) === COMMA && !stopsAtComma ? fractionEnd(text, end) : end
}

function fractionEnd(text: string, mark: number): number {
  const end = runEnd(text, mark + 1)
  return end === mark + 1 ? -1 : end
}

function runEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const code = text.charCodeAt(end)
    if (!(code >= ZERO && code <= NINE)) return end
    end++
  }
}
