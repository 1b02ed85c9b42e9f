import { shiftPeriod } from '../../calendar/periods.ts'
import type { UsualStep } from '../../model/comparison.ts'
import type { Exact } from '../../model/exact.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import { periodKey } from '../../model/period.ts'
import { exactInteger } from '../../numbers/exact.ts'

/** Fewer steps tell nothing about what is usual. */
const FEWEST_STEPS = 8

const MONTHS_KNOWN = 24

/** How far a month usually lies from the month before, in percent of it; `undefined` where too few months are known. */
export function usualStepOf(month: Month, indicator: Indicator): UsualStep | undefined {
  if (month.history.size < FEWEST_STEPS) return undefined
  const values = Array.from({ length: MONTHS_KNOWN }, (_, back) => valueAt(month, indicator, back + 1))
  const steps = values.flatMap((value, index) => {
    const base = values[index + 1]
    return value && base?.isPositive() ? [value.minus(base).times(100).dividedBy(base)] : []
  })
  if (steps.length < FEWEST_STEPS) return undefined
  const middle = medianOf(steps)
  return {
    median: middle,
    deviation: medianOf(steps.map((each) => each.minus(middle).absolute())),
    count: steps.length,
  }
}

function valueAt(month: Month, { id, nature }: Indicator, back: number): Exact | undefined {
  const data = month.history.get(periodKey(shiftPeriod(month.period, -back)))
  for (const { readings } of data?.submissions ?? []) {
    const reading = readings.get(id)?.levels[nature === 'flow' ? 'month' : 'value']
    if (reading?.kind === 'number') return reading.number.exact
  }
  return undefined
}

function medianOf(values: readonly Exact[]): Exact {
  const sorted = values.toSorted((left, right) => left.compare(right))
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (!low || !high) return exactInteger(0)
  return low.plus(high).dividedBy(2)
}
