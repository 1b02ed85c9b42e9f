import { lastDayOf } from '../calendar/periods.ts'
import { planInForce } from '../calendar/plan-in-force.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import { conversionFactor } from '../numbers/unit.ts'
import { exhaustiveByWhole } from './exhaustive-by-whole.ts'
import { statedIn, sumOf, type Term } from './expression.ts'
import { type Held, none } from './held-value.ts'
import { statedReading } from './stated-numbers.ts'
import { planWords } from './words.ts'

/** Plans by indicator, each looked up when first asked for. */
export function plansInForce(month: Month): (id: IndicatorId) => Held {
  const day = lastDayOf(month.period)
  const exhaustive = exhaustiveByWhole(month.breakdowns)
  const known = new Map<IndicatorId, Held>()
  const plan = (id: IndicatorId): Held => {
    const held = known.get(id)
    if (held) return held
    const missing = withoutPlan(month, id)
    // What a whole asks for on the way to itself is not there.
    known.set(id, missing)
    const indicator = month.catalogue.get(id)
    const made = (indicator && (typedPlan(month, indicator, day) ?? sumOfParts(indicator))) ?? missing
    known.set(id, made)
    return made
  }
  const sumOfParts = (whole: Indicator): Held | undefined => {
    for (const breakdown of exhaustive.get(whole.id) ?? []) {
      const terms = partPlans(whole, breakdown)
      if (terms) return { kind: 'number', typed: false, expression: sumOf(terms) }
    }
    return undefined
  }
  const partPlans = (whole: Indicator, { parts }: Breakdown): Term[] | undefined => {
    const terms: Term[] = []
    for (const id of parts) {
      const held = plan(id)
      const factor = conversionFactor(month.catalogue.get(id)?.unit ?? '', whole.unit)
      if (held.kind === 'none' || !factor) return undefined
      terms.push({ factor, of: held.expression })
    }
    return terms
  }
  return plan
}

function typedPlan(month: Month, indicator: Indicator, day: string): Held | undefined {
  const reading = planInForce(month.plans.get(indicator.id) ?? [], day)?.reading
  if (!reading) return undefined
  if (reading.kind === 'number') {
    const stated = statedReading(indicator, reading, planWords(month.period.year), indicator.owner)
    return { kind: 'number', typed: true, expression: statedIn(stated) }
  }
  return {
    kind: 'none',
    reason: 'MISSING_INPUT',
    detail: { vi: reading.reason, en: reading.reason },
    span: reading.span,
  }
}

function withoutPlan({ period }: Month, id: IndicatorId): Held {
  return none('MISSING_INPUT', `chưa có kế hoạch năm ${period.year} của ${id}`, `no plan of ${period.year} for ${id}`)
}
