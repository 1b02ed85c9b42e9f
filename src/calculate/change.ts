import type { Formula } from './formula.ts'

/** How much the level `a` is above its base `b`, in their own unit. Zero and negative bases are no hindrance. */
export const change: Formula = { text: 'a − b', apply: (a, b) => ({ kind: 'number', exact: a.minus(b) }) }
