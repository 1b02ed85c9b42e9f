/** `top / bottom`, not always in lowest terms; the bottom is positive. */
export interface ShortFraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** Digits that fit for certain: no figure of a report has half as many. */
export const MOST_SHORT_DIGITS = 60

const LIMIT = 10n ** BigInt(MOST_SHORT_DIGITS)

/** Whether a result may stay with the built-in integers. */
export function isShort({ top, bottom }: ShortFraction): boolean {
  return bottom < LIMIT && top < LIMIT && top > -LIMIT
}

/** @param text plain decimal text of no more than `MOST_SHORT_DIGITS` characters */
export function shortOf(text: string): ShortFraction {
  const point = text.indexOf('.')
  if (point < 0) return { top: BigInt(text), bottom: 1n }
  return { top: BigInt(text.replace('.', '')), bottom: tens(text.length - point - 1) }
}

/** @param exponent an integer of either sign, of less than `MOST_SHORT_DIGITS` */
export function powerOfTen(exponent: number): ShortFraction {
  return exponent < 0 ? { top: 1n, bottom: tens(-exponent) } : { top: tens(exponent), bottom: 1n }
}

const TENS = Array.from({ length: MOST_SHORT_DIGITS }, (_, exponent) => 10n ** BigInt(exponent))

function tens(exponent: number): bigint {
  return TENS[exponent] ?? 10n ** BigInt(exponent)
}

export function plus(a: ShortFraction, b: ShortFraction): ShortFraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom }
  if (a.bottom % b.bottom === 0n) return { top: a.top + b.top * (a.bottom / b.bottom), bottom: a.bottom }
  if (b.bottom % a.bottom === 0n) return plus(b, a)
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function times(a: ShortFraction, b: ShortFraction): ShortFraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** @param b not zero */
export function dividedBy(a: ShortFraction, b: ShortFraction): ShortFraction {
  const [top, bottom] = [a.top * b.bottom, a.bottom * b.top]
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }
}

export function negated({ top, bottom }: ShortFraction): ShortFraction {
  return { top: -top, bottom }
}

export function sign({ top }: ShortFraction): -1 | 0 | 1 {
  return top < 0n ? -1 : top > 0n ? 1 : 0
}

export function compare(a: ShortFraction, b: ShortFraction): -1 | 0 | 1 {
  const [left, right] = a.bottom === b.bottom ? [a.top, b.top] : [a.top * b.bottom, b.top * a.bottom]
  return left < right ? -1 : left > right ? 1 : 0
}

export function isInteger({ top, bottom }: ShortFraction): boolean {
  return top % bottom === 0n
}

export function integerPart({ top, bottom }: ShortFraction): ShortFraction {
  return { top: top / bottom, bottom: 1n }
}

/** Lowest terms. */
export function reduced({ top, bottom }: ShortFraction): ShortFraction {
  let [larger, smaller] = [top < 0n ? -top : top, bottom]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return { top: top / larger, bottom: bottom / larger }
}

/** The decimal expansion where it ends, else the reduced fraction. */
export function write(fraction: ShortFraction): string {
  const { top, bottom } = reduced(fraction)
  if (bottom === 1n) return top.toString()
  const places = decimalPlaces(bottom)
  if (places === undefined) return `${top}/${bottom}`
  const digits = ((top < 0n ? -top : top) * (10n ** BigInt(places) / bottom)).toString().padStart(places + 1, '0')
  return `${top < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** How many decimals one part of `bottom` has; `undefined` where they never end: it has a factor besides 2 and 5. */
function decimalPlaces(bottom: bigint): number | undefined {
  let [rest, twos, fives] = [bottom, 0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? Math.max(twos, fives) : undefined
}
