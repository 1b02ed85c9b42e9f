import { figureId } from '../model/figure-id.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Comparison, IndicatorReadings, Level } from '../model/submission.ts'
import { comparisonParts } from './comparison-claims.ts'
import { type Expression, numbersIn } from './expression.ts'
import type { Facts } from './facts.ts'
import type { Check } from './rule.ts'
import { sameNumber } from './same-number.ts'
import type { StatedNumber } from './stated-number.ts'
import { statedReading } from './stated-numbers.ts'
import { levelWords } from './words.ts'

const LEVELS = ['month', 'cumulative', 'value'] as const satisfies readonly Level[]

/** What this month's files say again of an earlier month, as typed or as claimed, against what that month's own files say. */
export function repeatedBases(facts: Facts, versus: Comparison): Check[] {
  return [...typedAgain(facts, versus), ...claimedAgain(facts, versus)].flatMap((each) =>
    againstHeld(facts, each, versus),
  )
}

interface Repeated {
  readonly indicator: Indicator
  readonly level: Level
  readonly stated: StatedNumber
}

function typedAgain({ month, periodOf }: Facts, versus: Comparison): Repeated[] {
  const period = periodOf(versus)
  return month.current.submissions.flatMap(({ readings, unit }) =>
    [...readings.values()].flatMap(({ indicator: id, bases }: IndicatorReadings) => {
      const indicator = month.catalogue.get(id)
      const base = bases[versus]
      if (!indicator || !base) return []
      return LEVELS.flatMap((level) => {
        const reading = base[level]
        if (reading?.kind !== 'number') return []
        const label = levelWords(level, period, month.period)
        return [{ indicator, level, stated: statedReading(indicator, reading, label, unit.value) }]
      })
    }),
  )
}

/** A ratio is divided from its two sides: other rules hold it against them. */
function claimedAgain({ claims }: Facts, versus: Comparison): Repeated[] {
  return claims
    .filter(({ claim, indicator }) => claim.kind === comparisonParts[versus].base && !indicator.ratio)
    .map(({ claim, indicator, stated }) => ({ indicator, level: claim.level, stated }))
}

function againstHeld(facts: Facts, { indicator, level, stated }: Repeated, versus: Comparison): Check[] {
  const held = facts.level(indicator.id, level, facts.periodOf(versus))
  if (held.kind === 'none' || numbersIn(held.expression).some(({ place }) => place === stated.place)) return []
  return [sameFact(figureId(indicator.id, { kind: 'base', level, versus }), stated, held.expression)]
}

export function sameFact(subject: string, claim: StatedNumber, computed: Expression): Check {
  const printed = computed.kind === 'stated' ? sameNumber(claim, computed.stated) : { claim, computed }
  return { kind: 'relation', relation: { subject, ...printed, compare: 'equal' } }
}
