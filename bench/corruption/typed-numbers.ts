import type { Indicator } from '../../src/model/indicator.ts'
import type { Month } from '../../src/model/month.ts'
import type { Span } from '../../src/model/source.ts'
import type { Claim, Reading } from '../../src/model/submission.ts'
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
}

export function ofReading(indicator: Indicator, reading: Reading | undefined): TypedNumber | undefined {
  if (reading?.kind !== 'number') return undefined
  const neverNegative = !indicator.mayBeNegative && !reading.number.exact.isNegative()
  return { ...quantity(indicator), neverNegative, span: reading.span, text: reading.number.text }
}

export function ofClaim(indicator: Indicator, { kind, number, span }: Claim): TypedNumber {
  const isQuantity = /^(level|change|count)/.test(kind)
  const facts = isQuantity ? quantity(indicator) : { isCount: false, isCutOff: false }
  const neverNegative = /^(level|count|share)/.test(kind) && !indicator.mayBeNegative
  return { ...facts, neverNegative, span, text: number.text }
}

export function ofCount(span: Span, text: string): TypedNumber {
  return { span, text, isCount: true, isCutOff: false, neverNegative: true }
}

function quantity({
  kind,
  unit,
  precision,
  truncated,
}: Indicator): Omit<TypedNumber, 'span' | 'text' | 'neverNegative'> {
  const isCount = kind === 'count' && scaleOf(unit).factor.equals(1)
  const facts = { isCount, isCutOff: truncated }
  return precision === undefined ? facts : { ...facts, precision: Number(precision.toString()) }
}

/** Every number of the month, of the months that it is compared with, of the plans and of the lists' stated counts. */
export function typedNumbers(month: Month): readonly TypedNumber[] {
  const readings = [month.current, ...month.history.values()].flatMap(({ submissions }) =>
    submissions.flatMap((each) => [...each.readings.values()]),
  )
  const typed = readings.flatMap(({ indicator: id, levels, bases, indices, claims }) => {
    const indicator = month.catalogue.get(id)
    if (!indicator) return []
    const read = [levels, ...Object.values(bases), indices].flatMap((each) => Object.values(each))
    return [...read.map((each) => ofReading(indicator, each)), ...claims.map((claim) => ofClaim(indicator, claim))]
  })
  const plans = [...month.plans].flatMap(([id, versions]) => {
    const indicator = month.catalogue.get(id)
    return indicator ? versions.map(({ reading }) => ofReading(indicator, reading)) : []
  })
  const counts = [...month.lists.values()].map(({ stated }) => stated && ofCount(stated.span, stated.value.text))
  return [...typed, ...plans, ...counts].filter((each) => each !== undefined)
}
