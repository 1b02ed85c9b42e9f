import type { Exact } from '../model/exact.ts'
import type { PrintedRange } from '../model/finding.ts'
import { exactInteger, integerPart } from '../numbers/exact.ts'
import { type Endpoint, type Interval, intersects } from '../numbers/interval.ts'
import { intervalOfPrinted } from '../numbers/interval-of-printed.ts'
import { writeNumber } from '../numbers/write-number.ts'
import type { StatedNumber } from './stated-number.ts'

/** Values at the step of a printed number, in order; an absent end lies at infinity. */
export interface StepRange {
  readonly from?: Exact
  readonly to?: Exact
}

/** An end of an interval lies within this many steps of the first printed value that reaches into it. */
const STEPS_TO_LOOK = 3

/** The printed values, to the digits of `stated`, whose range meets `allowed`; `undefined` where none does. */
export function admissibleValues(stated: StatedNumber, allowed: Interval): StepRange | undefined {
  const from = firstFrom(stated, allowed.lowest, allowed, 1)
  const to = firstFrom(stated, allowed.highest, allowed, -1)
  if (from === 'none' || to === 'none') return undefined
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** Whether the number could have been printed as `value`. */
export function admits(stated: StatedNumber, allowed: Interval, value: Exact): boolean {
  const { number, mode, step } = stated
  return intersects(intervalOfPrinted({ ...number, exact: value }, mode, step), allowed)
}

/** From below the end of the interval inwards: the first printed value that will do. */
function firstFrom(
  stated: StatedNumber,
  end: Endpoint,
  allowed: Interval,
  inwards: 1 | -1,
): Exact | 'none' | undefined {
  if (end.kind === 'infinite') return undefined
  const start = integerPart(end.value.dividedBy(stated.step)).times(stated.step)
  for (let steps = -STEPS_TO_LOOK; steps <= STEPS_TO_LOOK; steps++) {
    const value = start.plus(stated.step.times(steps * inwards))
    if (admits(stated, allowed, value)) return value
  }
  return 'none'
}

/** As they would be printed. */
export function printedRange(stated: StatedNumber, { from, to }: StepRange): PrintedRange {
  const count = from && to ? to.minus(from).dividedBy(stated.step).plus(1) : undefined
  return {
    ...(from ? { from: printedLike(stated, from) } : {}),
    ...(to ? { to: printedLike(stated, to) } : {}),
    ...(count && count.compare(exactInteger(Number.MAX_SAFE_INTEGER)) < 0 ? { count: Number(count.toString()) } : {}),
  }
}

/** A value in the digits of a printed number. */
export function printedLike({ number }: StatedNumber, value: Exact): string {
  return writeNumber(value, { decimals: number.decimals, keepZeros: true, leadingZero: /^[+-]?0\d/.test(number.text) })
}
