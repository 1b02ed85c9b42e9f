import { lastDayOf, previousMonth, sameMonthLastYear } from '../../src/calendar/periods.ts'
import { planInForce } from '../../src/calendar/plan-in-force.ts'
import type { Indicator, IndicatorId } from '../../src/model/indicator.ts'
import type { Month } from '../../src/model/month.ts'
import { type Period, periodKey } from '../../src/model/period.ts'
import type { Claim, Comparison, Level } from '../../src/model/submission.ts'
import { conversionFactor } from '../../src/numbers/unit.ts'
import { quotient, type Range, scaled, sum } from './range.ts'
import { ofClaim, ofReading, type TypedNumber } from './typed-numbers.ts'

export type Read = (number: TypedNumber) => Range

/** Something that can be worked out of typed numbers. */
export interface Quantity {
  readonly numbers: readonly TypedNumber[]
  readonly range: (read: Read) => Range
}

export interface Quantities {
  typed(id: IndicatorId, level: Level, period: Period): Quantity | undefined
  /** As typed, else from what it is declared to be made of. */
  known(id: IndicatorId, level: Level, period: Period): Quantity | undefined
  /** Of the parts that are declared, in the unit of the whole; those that have none are left out. */
  parts(whole: IndicatorId, parts: readonly IndicatorId[], of: (id: IndicatorId) => Quantity | undefined): Quantity[]
  plan(id: IndicatorId): Quantity | undefined
  claims(id: IndicatorId): readonly { readonly claim: Claim; readonly quantity: Quantity }[]
  periodOf(versus: Comparison): Period
}

const DEEPEST = 6

export function quantitiesOf(month: Month): Quantities {
  const periodOf = (versus: Comparison): Period =>
    versus === 'previous-month' ? previousMonth(month.period) : sameMonthLastYear(month.period)

  const typed: Quantities['typed'] = (id, level, period) => {
    const indicator = month.catalogue.get(id)
    if (!indicator || indicator.ratio) return undefined
    const reading =
      entriesOf(month, id, period).flatMap(({ levels }) => levels[level] ?? [])[0] ?? ownBase(month, id, level, period)
    return leaf(ofReading(indicator, reading))
  }

  const known = (id: IndicatorId, level: Level, period: Period, depth = 0): Quantity | undefined => {
    const indicator = month.catalogue.get(id)
    if (!indicator || depth > DEEPEST) return undefined
    const deeper = (other: IndicatorId): Quantity | undefined => known(other, besideOf(other), period, depth + 1)
    const besideOf = (other: IndicatorId): Level => levelBeside(level, month.catalogue.get(other))
    if (indicator.ratio) return ratioOf(month, indicator, indicator.ratio, deeper)
    const own = typed(id, level, period)
    if (own) return own
    for (const { whole, parts: ids, exhaustive } of month.breakdowns) {
      if (whole !== id || !exhaustive) continue
      const all = parts(id, ids, (part) => known(part, level, period, depth + 1))
      if (all.length === ids.length) return sumOf(all)
    }
    return undefined
  }

  const parts: Quantities['parts'] = (whole, ids, of) =>
    ids.flatMap((id) => {
      const quantity = of(id)
      const factor = conversionFactor(month.catalogue.get(id)?.unit ?? '', month.catalogue.get(whole)?.unit ?? '')
      return quantity && factor ? [times(quantity, Number(factor.toString()))] : []
    })

  const plan: Quantities['plan'] = (id) => {
    const indicator = month.catalogue.get(id)
    const version = planInForce(month.plans.get(id) ?? [], lastDayOf(month.period))
    return indicator && leaf(ofReading(indicator, version?.reading))
  }

  const claims: Quantities['claims'] = (id) =>
    entriesOf(month, id, month.period).flatMap((entry) =>
      entry.claims.flatMap((claim) => {
        const indicator = month.catalogue.get(id)
        const quantity = indicator && leaf(ofClaim(indicator, claim))
        return quantity ? [{ claim, quantity }] : []
      }),
    )

  return { typed, known, parts, plan, claims, periodOf }
}

export function sumOf(quantities: readonly Quantity[]): Quantity {
  return {
    numbers: quantities.flatMap(({ numbers }) => numbers),
    range: (read) => sum(...quantities.map(({ range }) => range(read))),
  }
}

export function leaf(number: TypedNumber | undefined): Quantity | undefined {
  return number && { numbers: [number], range: (read) => read(number) }
}

function times(quantity: Quantity, factor: number): Quantity {
  return { ...quantity, range: (read) => scaled(quantity.range(read), factor) }
}

function entriesOf({ period: current, current: data, history }: Month, id: IndicatorId, period: Period) {
  const from = periodKey(period) === periodKey(current) ? data : history.get(periodKey(period))
  return (from?.submissions ?? []).flatMap(({ readings }) => readings.get(id) ?? [])
}

/** The base that the month's own file gives, where the earlier month has none. */
function ownBase(month: Month, id: IndicatorId, level: Level, period: Period) {
  const versus = (['previous-month', 'previous-year'] as const).find(
    (each) =>
      periodKey(each === 'previous-month' ? previousMonth(month.period) : sameMonthLastYear(month.period)) ===
      periodKey(period),
  )
  return versus && entriesOf(month, id, month.period).flatMap(({ bases }) => bases[versus]?.[level] ?? [])[0]
}

function levelBeside(level: Level, indicator: Indicator | undefined): Level {
  if (indicator?.nature !== 'flow' || indicator.kind === 'index') return 'value'
  return level === 'value' ? 'cumulative' : level
}

function ratioOf(
  month: Month,
  { unit }: Indicator,
  of: NonNullable<Indicator['ratio']>,
  known: (id: IndicatorId) => Quantity | undefined,
): Quantity | undefined {
  const [above, below] = [of.numerator, of.denominator].map((id) => month.catalogue.get(id))
  const [top, bottom] = [known(of.numerator), known(of.denominator)]
  if (!above || !below || !top || !bottom) return undefined
  // Amounts over different windows of time, or at different prices, say nothing of one another.
  if (above.nature === below.nature && above.window !== below.window) return undefined
  if (above.priceBasis && below.priceBasis && above.priceBasis !== below.priceBasis) return undefined
  const factor = unit === '%' ? 100 * factorOf(above.unit, below.unit) : quotientFactor(above.unit, below.unit, unit)
  return {
    numbers: [...top.numbers, ...bottom.numbers],
    range: (read) => scaled(quotient(top.range(read), bottom.range(read)), factor),
  }
}

function quotientFactor(top: string, bottom: string, unit: string): number {
  const [above = '', below = ''] = unit.split('/')
  return factorOf(top, above) / factorOf(bottom, below)
}

function factorOf(from: string, to: string): number {
  return Number(conversionFactor(from, to)?.toString() ?? 1)
}
