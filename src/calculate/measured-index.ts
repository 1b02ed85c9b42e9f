import type { Amount, Figure } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Comparison } from '../model/submission.ts'
import { exactInteger } from '../numbers/exact.ts'
import { figureInput, noAmount, numberAmount, readingAmount, sourceInput } from './amount.ts'
import type { Facts } from './facts.ts'
import { percentDecimals } from './formula.ts'
import { comparisonWords, missingIndex } from './missing.ts'

/** An index as it was measured and typed, in percent of its base. */
export function measuredIndex(facts: Facts, indicator: Indicator, versus: Comparison): Figure {
  const measure = { kind: 'index', level: 'value', versus } as const
  const reading = facts.readings.index(indicator.id, versus)
  return {
    id: figureId(indicator.id, measure),
    subject: { kind: 'indicator', indicator: indicator.id },
    measure,
    amount: reading ? readingAmount(reading, '%') : noAmount(missingIndex(facts, indicator, versus)),
    formula: '',
    inputs: reading ? [sourceInput(`chỉ số so với ${comparisonWords(versus)}`, reading)] : [],
  }
}

/** The growth that a measured index tells, in percent: what it is above 100. */
export function indexGrowth(facts: Facts, indicator: Indicator, versus: Comparison): Figure {
  const index = measuredIndex(facts, indicator, versus)
  const measure = { kind: 'growth', level: 'value', versus } as const
  return {
    id: figureId(indicator.id, measure),
    subject: { kind: 'indicator', indicator: indicator.id },
    measure,
    amount: aboveHundred(index.amount),
    formula: 'a − 100',
    inputs: [figureInput('a', index)],
  }
}

function aboveHundred(index: Amount): Amount {
  if (index.kind === 'none') return index
  return numberAmount(index.exact.minus(exactInteger(100)), '%', percentDecimals)
}
