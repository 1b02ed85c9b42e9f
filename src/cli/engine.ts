/** What commands load when they run, in one piece: help and a wrong command line are answered without it. */
export { claimDifferences } from '../calculate/claim-differences.ts'
export { trace } from '../calculate/trace.ts'
export { calculateMonth, render, validateMonth } from '../compile.ts'
export { jsonSchemas } from '../load/json-schemas.ts'
export { findingFormats } from '../render/findings/finding-formats.ts'
export { printValidation } from './print/validation.ts'
export { suggestFigures } from './suggest-figures.ts'
