import type { Exact } from '../model/exact.ts'
import type { Breakdown, IndicatorId } from '../model/indicator.ts'
import { exactInteger } from '../numbers/exact.ts'
import { conversionFactor } from '../numbers/unit.ts'
import type { Facts } from './facts.ts'

const ONE = exactInteger(1)
const ZERO = exactInteger(0)

/** A breakdown that says nothing new, or cannot hold beside the others. */
export interface RelationFault {
  readonly breakdown: Breakdown
  /** With which it collides, or from which it follows. */
  readonly others: readonly Breakdown[]
  readonly kind: 'redundant' | 'contradictory'
  /** Only where others can hold with it if these are zero. */
  readonly forcedToZero: readonly IndicatorId[]
}

/** `0 = Σ coefficient · indicator`, and the breakdowns that it was made from. */
interface Equation {
  readonly coefficients: ReadonlyMap<IndicatorId, Exact>
  readonly from: readonly Breakdown[]
}

/**
 * Looks at the exhaustive breakdowns as one system of equations. Each is reduced by those before it: one that comes to
 * nothing follows from them; one whose remaining coefficients all have the same sign leaves its indicators only zero.
 */
export function faultsOfRelations(facts: Facts): readonly RelationFault[] {
  const faults: RelationFault[] = []
  const pivots = new Map<IndicatorId, Equation>()
  for (const breakdown of facts.breakdowns) {
    if (!breakdown.exhaustive) continue
    const equation = equationOf(facts, breakdown)
    if (!equation) continue
    const rest = reduced(equation, pivots)
    const others = rest.from.filter((each) => each !== breakdown)
    const names = [...rest.coefficients.keys()]
    const [first] = names
    if (first === undefined) {
      faults.push({ breakdown, others, kind: 'redundant', forcedToZero: [] })
      continue
    }
    if (hasOneSign(rest)) faults.push({ breakdown, others, kind: 'contradictory', forcedToZero: names })
    pivots.set(first, rest)
  }
  return faults
}

/** The whole less its parts; `undefined` where a unit cannot be converted, which another rule tells. */
function equationOf(facts: Facts, breakdown: Breakdown): Equation | undefined {
  const whole = facts.indicator(breakdown.whole)
  const coefficients = new Map<IndicatorId, Exact>([[breakdown.whole, ONE]])
  for (const id of breakdown.parts) {
    const part = facts.indicator(id)
    const factor = whole && part && conversionFactor(part.unit, whole.unit)
    if (!factor) return undefined
    add(coefficients, id, factor.negated())
  }
  return { coefficients, from: [breakdown] }
}

function reduced(equation: Equation, pivots: ReadonlyMap<IndicatorId, Equation>): Equation {
  let current = equation
  for (const [pivot, row] of pivots) {
    const coefficient = current.coefficients.get(pivot)
    const divisor = row.coefficients.get(pivot)
    if (!coefficient || !divisor) continue
    const by = coefficient.dividedBy(divisor).negated()
    const coefficients = new Map(current.coefficients)
    for (const [id, each] of row.coefficients) add(coefficients, id, each.times(by))
    current = { coefficients, from: [...new Set([...current.from, ...row.from])] }
  }
  return current
}

function add(coefficients: Map<IndicatorId, Exact>, id: IndicatorId, value: Exact): void {
  const sum = (coefficients.get(id) ?? ZERO).plus(value)
  if (sum.isZero()) coefficients.delete(id)
  else coefficients.set(id, sum)
}

function hasOneSign({ coefficients }: Equation): boolean {
  const values = [...coefficients.values()]
  return values.every((each) => each.isPositive()) || values.every((each) => each.isNegative())
}
