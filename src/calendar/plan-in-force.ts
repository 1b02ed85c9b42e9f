import type { PlanVersion } from '../model/month.ts'
import type { IsoDate } from '../model/world.ts'

/**
 * The version in force on `day`: of those valid by then, the one with the latest `validFrom`, and of two from the same
 * day the one that stands later. A version without a date is valid from the beginning.
 *
 * @returns `undefined` where no version is valid yet
 */
export function planInForce(versions: readonly PlanVersion[], day: IsoDate): PlanVersion | undefined {
  let latest: PlanVersion | undefined
  for (const version of versions) {
    if (version.validFrom !== undefined && version.validFrom > day) continue
    if (!latest || (version.validFrom ?? '') >= (latest.validFrom ?? '')) latest = version
  }
  return latest
}
