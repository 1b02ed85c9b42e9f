import { type Formula, percentOf } from './formula.ts'

/** The level `a` where its base `b` is 100. */
export const relativeIndex: Formula = { text: '100 · a ÷ b', apply: percentOf }
