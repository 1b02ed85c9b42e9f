import type { ReportComparison } from '../../model/comparison.ts'
import type { UnitId } from '../../model/indicator.ts'

/** How a comparison is written. */
export interface WriteComparison {
  /** At most so many entries of each kind, where the format is read from the top; all where it is absent. */
  readonly top?: number
  /** Seconds since 1970 for the dates inside a file (`SOURCE_DATE_EPOCH`). */
  readonly epochSeconds?: number
}

/** Names of units, of either side. */
export function unitNames({ before, after }: ReportComparison): (unit: UnitId) => string {
  const names = new Map([...before.facts.units, ...after.facts.units].map(({ id, name }) => [id, name]))
  return (unit) => names.get(unit) ?? unit
}
