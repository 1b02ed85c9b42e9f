import { type Formula, percentAbove } from './formula.ts'

/** By how many percent the level `a` is above the plan `b`; negative where the plan is not reached. */
export const planExcess: Formula = { text: '100 · (a ÷ b − 1)', apply: percentAbove }
