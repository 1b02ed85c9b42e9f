import type { HelperSpec } from './helper-call.ts'
import { chartHelper } from './helpers/chart.ts'
import { citationHelper, documentHelper } from './helpers/cited-documents.ts'
import { comparisonHelpers } from './helpers/comparisons.ts'
import { countHelper } from './helpers/count.ts'
import { scopeHelper } from './helpers/indicator-scope.ts'
import { levelHelpers, planLevelHelper } from './helpers/levels.ts'
import { listingHelper } from './helpers/lists.ts'
import { dateHelper } from './helpers/named-date.ts'
import { noteHelper } from './helpers/notes.ts'
import { planPercentHelper } from './helpers/plan-percent.ts'
import { proseHelper } from './helpers/prose.ts'
import { ratioHelper } from './helpers/ratio.ts'
import { shareHelper } from './helpers/share.ts'
import { tableHelper } from './helpers/table.ts'
import { unitNameHelper } from './helpers/unit-name.ts'

/** The border between Vietnamese words and English code: all that a template may call. */
export const helperTable: readonly HelperSpec[] = [
  scopeHelper,
  ...levelHelpers,
  planLevelHelper,
  planPercentHelper,
  ...comparisonHelpers,
  shareHelper,
  ratioHelper,
  countHelper,
  listingHelper,
  dateHelper,
  unitNameHelper,
  documentHelper,
  citationHelper,
  noteHelper,
  proseHelper,
  tableHelper,
  chartHelper,
]

const specs: ReadonlyMap<string, HelperSpec> = new Map(helperTable.map((spec) => [spec.name, spec]))

export function helperNamed(name: string): HelperSpec | undefined {
  return specs.get(name)
}
