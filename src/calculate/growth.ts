import { type Formula, percentAbove } from './formula.ts'

/** By how many percent the level `a` is above its base `b`; negative where it is below. */
export const growth: Formula = { text: '100 · (a ÷ b − 1)', apply: percentAbove }
