import { type Formula, percentOf } from './formula.ts'

/** How much of the plan `b` the level `a` is, in percent. */
export const planPercent: Formula = { text: '100 · a ÷ b', apply: percentOf }
