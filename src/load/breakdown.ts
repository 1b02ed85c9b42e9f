import type { Breakdown } from '../model/indicator.ts'
import type { RawBreakdown } from './schemas/breakdown.ts'
import type { YamlValue } from './yaml-value.ts'

export function breakdownOf(raw: RawBreakdown, tree: YamlValue): Breakdown {
  return { whole: raw.tong, parts: raw.thanh_phan, exhaustive: raw.tron_ven === 'true', span: tree.span }
}
