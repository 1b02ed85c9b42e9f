import { shiftPeriod } from '../../calendar/periods.ts'
import type { UsualStep } from '../../model/comparison.ts'
import type { Exact } from '../../model/exact.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import { periodKey } from '../../model/period.ts'
import { median } from '../../numbers/median.ts'
import { type ReadingsOf, readingsIn } from './readings-in.ts'

/** Fewer steps tell nothing about what is usual. */
const FEWEST_STEPS = 8

const MONTHS_KNOWN = 24

/** How far a month usually lies from the month before, in percent of it; `undefined` where too few months are known. */
export function usualSteps(month: Month): (indicator: Indicator) => UsualStep | undefined {
  if (month.history.size < FEWEST_STEPS) return () => undefined
  const months = Array.from({ length: MONTHS_KNOWN }, (_, back) =>
    readingsIn(month.history.get(periodKey(shiftPeriod(month.period, -back - 1)))),
  )
  return (indicator) => stepOf(months.map((readings) => valueIn(readings, indicator)))
}

/** @param values the latest first */
function stepOf(values: readonly (Exact | undefined)[]): UsualStep | undefined {
  const steps = values.flatMap((value, index) => {
    const base = values[index + 1]
    return value && base?.isPositive() ? [value.minus(base).times(100).dividedBy(base)] : []
  })
  if (steps.length < FEWEST_STEPS) return undefined
  const middle = median(steps)
  return {
    median: middle,
    deviation: median(steps.map((each) => each.minus(middle).absolute())),
  }
}

function valueIn(readings: ReadingsOf, { id, nature }: Indicator): Exact | undefined {
  for (const { levels } of readings(id)) {
    const reading = levels[nature === 'flow' ? 'month' : 'value']
    if (reading?.kind === 'number') return reading.number.exact
  }
  return undefined
}
