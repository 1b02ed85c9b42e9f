import type { Exact } from '../model/exact.ts'
import { scaledName } from './conversion.ts'
import { type Formula, percentOf } from './formula.ts'

/** How much of the whole `b` the part `a` is, in percent. `factor` brings the part to the whole's unit. */
export function share(factor: Exact): Formula {
  return {
    text: `100 · ${scaledName(factor, 'a')} ÷ b`,
    apply: (a, b) => percentOf(a.times(factor), b),
  }
}
