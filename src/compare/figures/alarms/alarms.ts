import type { Alarm, AlarmKind } from '../../../model/comparison.ts'
import type { Message } from '../../../model/diagnostic.ts'
import type { FigurePair, NumberPair } from '../figure-pair.ts'
import { beyondThreshold } from './beyond-threshold.ts'
import { directionFlipped } from './direction-flipped.ts'
import { paceCrossed } from './pace-crossed.ts'
import { planCrossed } from './plan-crossed.ts'
import { powerOfTenAlarm } from './power-of-ten.ts'
import { missingFigure, newFigure } from './presence.ts'
import { unitChanged } from './unit-changed.ts'

type AlarmCheck = (pair: FigurePair, numbers?: NumberPair) => Message | undefined

/** What one figure can tell by itself. Revisions need others: see `silent-revisions.ts`; definitions belong to an indicator. */
const checks: readonly (readonly [AlarmKind, AlarmCheck])[] = [
  ['power-of-ten', powerOfTenAlarm],
  ['direction-flipped', directionFlipped],
  ['plan-crossed', planCrossed],
  ['pace-crossed', paceCrossed],
  ['missing', missingFigure],
  ['unit-changed', unitChanged],
  ['beyond-threshold', beyondThreshold],
  ['new', newFigure],
]

/** All kinds in the order of weight: what a leader reads first. */
export const alarmOrder: readonly AlarmKind[] = [
  'edited-by-hand',
  'power-of-ten',
  'direction-flipped',
  'plan-crossed',
  'pace-crossed',
  'silent-revision',
  'missing',
  'unit-changed',
  'definition-changed',
  'beyond-threshold',
  'new',
]

export function alarmsOf(pair: FigurePair, numbers: NumberPair | undefined): readonly Alarm[] {
  return checks.flatMap(([kind, check]) => {
    const message = check(pair, numbers)
    return message ? [{ kind, message }] : []
  })
}
