import type { Measure } from './figure.ts'
import type { Claim } from './submission.ts'

/** The figure that a claim is about. `undefined` where a share does not say of what. */
export function claimedMeasure({ kind, level, whole }: Claim): Measure | undefined {
  switch (kind) {
    case 'level':
      return { kind: 'level', level }
    case 'plan-percent':
    case 'plan-excess':
      return { kind, level }
    case 'growth-previous-year':
      return { kind: 'growth', level, versus: 'previous-year' }
    case 'growth-previous-month':
      return { kind: 'growth', level, versus: 'previous-month' }
    case 'change-previous-year':
      return { kind: 'change', level, versus: 'previous-year' }
    case 'change-previous-month':
      return { kind: 'change', level, versus: 'previous-month' }
    case 'index-previous-year':
      return { kind: 'index', level, versus: 'previous-year' }
    case 'index-previous-month':
      return { kind: 'index', level, versus: 'previous-month' }
    case 'level-previous-month':
      return { kind: 'base', level, versus: 'previous-month' }
    case 'level-previous-year':
      return { kind: 'base', level, versus: 'previous-year' }
    case 'share':
      return whole === undefined ? undefined : { kind: 'share', level, whole }
    case 'count':
      return { kind: 'count' }
  }
}
