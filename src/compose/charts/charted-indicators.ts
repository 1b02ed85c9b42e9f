import type { Indicator } from '../../model/indicator.ts'
import { namesIn } from '../call-options.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import { indicatorOf } from '../print/find-figure.ts'

/** The indicators that a call names, each once, in its order. */
export function chartedIndicators(call: HelperCall, desk: Desk): readonly Indicator[] {
  return [...new Set(namesIn(call.options.text('chi_tieu') ?? ''))].map((id) => indicatorOf(desk, id))
}
