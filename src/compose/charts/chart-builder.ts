import type { Chart } from '../../model/document.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import type { OptionTable } from '../option-kind.ts'

/** Charts that `{{bieu_do "…"}}` builds from data. */
export interface ChartBuilder {
  readonly name: string
  readonly options: OptionTable
  readonly required: readonly string[]
  build(call: HelperCall, desk: Desk): readonly Chart[]
}
