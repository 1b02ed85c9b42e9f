import { previousMonth, sameMonthLastYear } from '../../src/calendar/periods.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import type { Month } from '../../src/model/month.ts'
import { periodKey } from '../../src/model/period.ts'
import type { Span } from '../../src/model/source.ts'
import type { Claim, Reading, Submission } from '../../src/model/submission.ts'
import { scaleOf } from '../../src/numbers/unit.ts'

/** A number of the workspace that somebody typed, with what is needed to say what it may stand for. */
export interface TypedNumber {
  readonly span: Span
  readonly text: string
  /** Printed one by one: it stands for itself. */
  readonly isCount: boolean
  readonly precision?: number
  readonly isCutOff: boolean
  /** A quantity of something, not a change or a balance. */
  readonly neverNegative: boolean
  /** By its department; others were worked out to fit. */
  readonly isStated: boolean
}

export function ofReading(indicator: Indicator, reading: Reading | undefined): TypedNumber | undefined {
  if (reading?.kind !== 'number') return undefined
  const neverNegative = !indicator.mayBeNegative && !reading.number.exact.isNegative()
  const isStated = reading.provenance === 'stated'
  return { ...quantity(indicator), neverNegative, isStated, span: reading.span, text: reading.number.text }
}

export function ofClaim(indicator: Indicator, { kind, number, span }: Claim): TypedNumber {
  const isQuantity = /^(level|change|count)/.test(kind)
  const facts = isQuantity ? quantity(indicator) : { isCount: false, isCutOff: false }
  const neverNegative = /^(level|count|share)/.test(kind) && !indicator.mayBeNegative
  return { ...facts, neverNegative, isStated: true, span, text: number.text }
}

export function ofCount(span: Span, text: string): TypedNumber {
  return { span, text, isCount: true, isCutOff: false, neverNegative: true, isStated: true }
}

function quantity({
  kind,
  unit,
  precision,
  truncated,
}: Indicator): Omit<TypedNumber, 'span' | 'text' | 'neverNegative' | 'isStated'> {
  const isCount = kind === 'count' && scaleOf(unit).factor.equals(1)
  const facts = { isCount, isCutOff: truncated }
  return precision === undefined ? facts : { ...facts, precision: Number(precision.toString()) }
}

/**
 * Every number that the month's report can rest on: all of its own month, the levels of the months that it is compared
 * with (what those say of still earlier ones is theirs), the plans, and the lists' stated counts.
 */
export function typedNumbers(month: Month): readonly TypedNumber[] {
  const entries = month.current.submissions.flatMap(({ readings }) => [...readings.values()])
  const own = entries.flatMap(({ indicator: id, levels, bases, indices, claims }) => {
    const indicator = month.catalogue.get(id)
    if (!indicator) return []
    const read = [levels, ...Object.values(bases), indices].flatMap((each) => Object.values(each))
    return [...read.map((each) => ofReading(indicator, each)), ...claims.map((claim) => ofClaim(indicator, claim))]
  })
  const earlier = [previousMonth(month.period), sameMonthLastYear(month.period)].flatMap((period) =>
    (month.history.get(periodKey(period))?.submissions ?? []).flatMap(({ readings }) => levelsIn(month, readings)),
  )
  const plans = [...month.plans].flatMap(([id, versions]) => {
    const indicator = month.catalogue.get(id)
    return indicator ? versions.map(({ reading }) => ofReading(indicator, reading)) : []
  })
  const counts = [...month.lists.values()].map(({ stated }) => stated && ofCount(stated.span, stated.value.text))
  return [...own, ...earlier, ...plans, ...counts].filter((each) => each !== undefined)
}

function levelsIn({ catalogue }: Month, readings: Submission['readings']): readonly (TypedNumber | undefined)[] {
  return [...readings.values()].flatMap(({ indicator: id, levels }) => {
    const indicator = catalogue.get(id)
    return indicator ? Object.values(levels).map((each) => ofReading(indicator, each)) : []
  })
}
