import fc from 'fast-check'
import type { Exact } from '../../src/model/exact.ts'
import { exactInteger, integerPart, powerOfTen } from '../../src/numbers/exact.ts'
import { intervalOfPrinted, type PrintingMode } from '../../src/numbers/interval-of-printed.ts'
import type { StatedNumber } from '../../src/validate/stated-number.ts'

/** How somebody printed a value: to which digit, and which way a tie went. */
export interface Printing {
  readonly mode: PrintingMode
  /** Negative: to tens, hundreds. */
  readonly decimals: number
  readonly tiesUp: boolean
}

/** Of an input: as it is, rounded or cut off. */
export const inputPrinting: fc.Arbitrary<Printing> = fc.record({
  mode: fc.constantFrom<PrintingMode>('exact', 'nearest', 'nearest', 'truncated'),
  decimals: fc.integer({ min: -2, max: 3 }),
  tiesUp: fc.boolean(),
})

/** Of what is calculated: never with all its digits. */
export const claimPrinting: fc.Arbitrary<Printing> = fc.record({
  mode: fc.constantFrom<PrintingMode>('nearest', 'nearest', 'truncated'),
  decimals: fc.integer({ min: 0, max: 3 }),
  tiesUp: fc.boolean(),
})

/** Above zero, of any size that reports print, most with a few decimals. */
export const quantity: fc.Arbitrary<Exact> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2 ** 40 })),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([digits, places]) => exactInteger(digits).times(powerOfTen(-places)))

/** The value as it would stand in a file. */
export function printed(value: Exact, { mode, decimals, tiesUp }: Printing, place: string): StatedNumber {
  const step = powerOfTen(-decimals)
  const exact = mode === 'exact' ? value : roundedTo(value, step, mode === 'truncated' ? 'cut' : tiesUp ? 'up' : 'down')
  return statedAs(exact, { mode, step, decimals }, place)
}

/** The same printing with other digits. */
export function printedAs(exact: Exact, { mode, decimals }: Printing, place: string): StatedNumber {
  return statedAs(exact, { mode, step: powerOfTen(-decimals), decimals }, place)
}

function statedAs(
  exact: Exact,
  { mode, step, decimals }: { readonly mode: PrintingMode; readonly step: Exact; readonly decimals: number },
  place: string,
): StatedNumber {
  const number = { text: exact.toString(), exact, decimals: Math.max(decimals, 0) }
  return {
    number,
    interval: intervalOfPrinted(number, mode, step),
    step,
    mode,
    place,
    unit: '',
    label: { vi: place, en: place },
    span: { file: place, line: 1, column: 1, length: 1 },
    provenance: 'stated',
    neverNegative: false,
  }
}

/** Written without the code under test: to a multiple of `step`, away from zero from the half on (or only beyond it). */
function roundedTo(value: Exact, step: Exact, way: 'up' | 'down' | 'cut'): Exact {
  const steps = value.absolute().dividedBy(step)
  const whole = integerPart(steps)
  const order = steps.minus(whole).times(2).compare(1)
  const isUp = way !== 'cut' && (order > 0 || (order === 0 && way === 'up'))
  const size = whole.plus(isUp ? 1 : 0).times(step)
  return value.isNegative() ? size.negated() : size
}
