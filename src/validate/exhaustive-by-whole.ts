import type { Breakdown, IndicatorId } from '../model/indicator.ts'

/** The breakdowns whose parts make up the whole. */
export function exhaustiveByWhole(breakdowns: readonly Breakdown[]): ReadonlyMap<IndicatorId, readonly Breakdown[]> {
  const byWhole = new Map<IndicatorId, Breakdown[]>()
  for (const breakdown of breakdowns) {
    if (!breakdown.exhaustive) continue
    const known = byWhole.get(breakdown.whole)
    if (known) known.push(breakdown)
    else byWhole.set(breakdown.whole, [breakdown])
  }
  return byWhole
}
