import type { HelperSpec } from '../helper-call.ts'

/** The name of the helper whose block gives its indicator to the helpers inside. */
export const SCOPE_HELPER = 'chi_tieu'

/** `{{#chi_tieu "id"}}…{{/chi_tieu}}`. */
export const scopeHelper: HelperSpec = {
  name: SCOPE_HELPER,
  forms: { block: 'indicator' },
  options: {},
  printer: { kind: 'markdown', print: (call) => call.body(call.subject) },
}
