import type { Figure, FigureId } from '../model/figure.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import { figureWithout } from './amount.ts'
import { dependencyGroups } from './dependency-groups.ts'
import { derivationOf } from './derivations.ts'
import type { Facts } from './facts.ts'
import { missingInRing } from './missing.ts'
import { type Derivation, type FigureOf, type Quantity, quantityId } from './quantity.ts'

/**
 * The figures of all quantities, made when first asked for. Each is made after all that it needs; quantities that
 * need one another have no number, and no inputs that would lead round for ever.
 *
 * The answer throws for an indicator that the catalogue has not: whoever asks has looked it up.
 */
export function quantityFigures(facts: Facts): FigureOf {
  const made = new Map<FigureId, Figure>()
  const figureOf: FigureOf = (quantity) => {
    const id = quantityId(quantity)
    const known = made.get(id)
    if (known) return known
    const derivation = derivationOf(facts, indicatorOf(facts, quantity.indicator), quantity)
    if (derivation.needs.length === 0) made.set(id, derivation.build(figureOf))
    else makeAll(quantity)
    const figure = made.get(id)
    if (!figure) throw new Error(`a quantity was not made: ${id}`)
    return figure
  }

  const makeAll = (root: Quantity): void => {
    const derivations = new Map<FigureId, Derivation>()
    const needsOf = (quantity: Quantity): readonly Quantity[] => {
      const derivation = derivationOf(facts, indicatorOf(facts, quantity.indicator), quantity)
      derivations.set(quantityId(quantity), derivation)
      return derivation.needs.filter((need) => !made.has(quantityId(need)))
    }
    for (const group of dependencyGroups(root, quantityId, needsOf)) {
      const why = group.cyclic
        ? missingInRing(
            facts,
            group.members.map((each) => each.indicator),
          )
        : undefined
      for (const quantity of group.members) {
        const id = quantityId(quantity)
        const derivation = derivations.get(id)
        if (!derivation) throw new Error(`a quantity without a derivation: ${id}`)
        const indicator = indicatorOf(facts, quantity.indicator)
        made.set(id, why ? figureWithout(indicator, quantity, why) : derivation.build(figureOf))
      }
    }
  }
  return figureOf
}

function indicatorOf(facts: Facts, id: IndicatorId): Indicator {
  const indicator = facts.catalogue.get(id)
  if (!indicator) throw new Error(`no such indicator: ${id}`)
  return indicator
}
