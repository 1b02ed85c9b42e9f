import { planInForce } from '../calendar/plan-in-force.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Reading } from '../model/submission.ts'
import { figureWithout } from './amount.ts'
import { cumulation } from './cumulation.ts'
import type { Facts } from './facts.ts'
import { missingQuantity } from './missing.ts'
import type { Derivation, FigureOf, Quantity } from './quantity.ts'
import { ratioOf } from './ratio.ts'
import { sumOfParts } from './sums.ts'
import { typedFigure } from './typed.ts'

/**
 * How a quantity comes about. What was typed comes first; then the sum of an exhaustive breakdown; then, for a year
 * to date, the months. A ratio is always calculated, but its plan is typed.
 */
export function derivationOf(facts: Facts, indicator: Indicator, quantity: Quantity): Derivation {
  if (indicator.ratio && quantity.kind === 'level') return ratioOf(facts, indicator, quantity, indicator.ratio)
  const reading = readingOf(facts, quantity)
  if (reading) return { needs: [], build: () => typedFigure(facts, indicator, quantity, reading) }
  return firstWithNumber(attempts(facts, indicator, quantity)) ?? missing(facts, indicator, quantity)
}

function readingOf(facts: Facts, quantity: Quantity): Reading | undefined {
  switch (quantity.kind) {
    case 'level':
      return facts.readings.at(quantity.indicator, quantity.level, quantity.point)
    case 'plan':
      return planInForce(facts.plans.get(quantity.indicator) ?? [], facts.lastDay)?.reading
  }
}

function attempts(facts: Facts, indicator: Indicator, quantity: Quantity): readonly Derivation[] {
  if (indicator.kind === 'ratio' || indicator.kind === 'index') return []
  const sums = (facts.exhaustive.get(indicator.id) ?? []).map((each) => sumOfParts(facts, indicator, quantity, each))
  const isYearToDate = quantity.kind === 'level' && quantity.level === 'cumulative' && indicator.nature === 'flow'
  const cumulated = isYearToDate ? cumulation(facts, indicator, quantity) : undefined
  return cumulated ? [...sums, cumulated] : sums
}

/** Where no attempt gives a number, the first says why. */
function firstWithNumber(derivations: readonly Derivation[]): Derivation | undefined {
  const [first, ...others] = derivations
  if (!first || others.length === 0) return first
  return {
    needs: derivations.flatMap((each) => each.needs),
    build: (figureOf: FigureOf) => {
      const figure = first.build(figureOf)
      if (figure.amount.kind === 'number') return figure
      return others.map((each) => each.build(figureOf)).find((each) => each.amount.kind === 'number') ?? figure
    },
  }
}

function missing(facts: Facts, indicator: Indicator, quantity: Quantity): Derivation {
  return {
    needs: [],
    build: () => figureWithout(indicator, quantity, missingQuantity(facts, indicator, quantity)),
  }
}
