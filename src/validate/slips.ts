import type { Exact } from '../model/exact.ts'
import type { Repair } from '../model/finding.ts'
import { exactOf } from '../numbers/exact.ts'
import { printedLike } from './admissible.ts'
import type { StatedNumber } from './stated-number.ts'

type Slip = NonNullable<Repair['slip']>

/** In the order in which they are believed. */
const kinds: readonly { readonly kind: Slip['kind']; readonly values: (stated: StatedNumber) => readonly Exact[] }[] = [
  { kind: 'sign', values: ({ number }) => [number.exact.negated()] },
  { kind: 'transposition', values: transposed },
  { kind: 'thousand', values: ({ number }) => [number.exact.times(1000), number.exact.dividedBy(1000)] },
  {
    kind: 'shift',
    values: ({ number: { exact } }) => [10, 100].flatMap((by) => [exact.times(by), exact.dividedBy(by)]),
  },
  { kind: 'digit', values: withOneDigitChanged },
]

/** The one slip of the hand that leads from a right value to what is printed; `undefined` where none or several would. */
export function slipOf(stated: StatedNumber, isRight: (value: Exact) => boolean): Slip | undefined {
  for (const { kind, values } of kinds) {
    const right = distinct(values(stated).filter((value) => isPrintable(stated, value) && isRight(value)))
    const [value] = right
    if (value && right.length === 1) return { kind, value: printedLike(stated, value) }
    if (right.length > 1) return undefined
  }
  return undefined
}

/** As many decimals as are printed will do, and the number is another. */
function isPrintable({ number, step }: StatedNumber, value: Exact): boolean {
  return !value.equals(number.exact) && value.dividedBy(step).isInteger()
}

function distinct(values: readonly Exact[]): readonly Exact[] {
  return values.filter((value, index) => values.findIndex((each) => each.equals(value)) === index)
}

function transposed(stated: StatedNumber): readonly Exact[] {
  const digits = digitsOf(stated)
  return [...digits].slice(1).flatMap((digit, index) => {
    const before = digits[index] ?? ''
    return before === digit
      ? []
      : [valueOfDigits(stated, digits.slice(0, index) + digit + before + digits.slice(index + 2))]
  })
}

function withOneDigitChanged(stated: StatedNumber): readonly Exact[] {
  const digits = digitsOf(stated)
  return [...digits].flatMap((digit, index) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => valueOfDigits(stated, digits.slice(0, index) + other + digits.slice(index + 1))),
  )
}

/** All digits as typed, without marks. */
function digitsOf({ number }: StatedNumber): string {
  return number.text.replace(/\D/g, '')
}

function valueOfDigits({ number }: StatedNumber, digits: string): Exact {
  const whole = digits.slice(0, digits.length - number.decimals)
  const fraction = digits.slice(digits.length - number.decimals)
  const size = exactOf(fraction === '' ? whole : `${whole === '' ? '0' : whole}.${fraction}`)
  return number.exact.isNegative() ? size.negated() : size
}
