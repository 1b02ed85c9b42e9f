import type { Message } from '../model/diagnostic.ts'
import type { Exact, PrintedNumber } from '../model/exact.ts'
import type { Indicator, UnitId } from '../model/indicator.ts'
import type { Span } from '../model/source.ts'
import type { Claim, ClaimKind, Reading } from '../model/submission.ts'
import { intervalOfPrinted, lastDigitUnit, type PrintingMode } from '../numbers/interval-of-printed.ts'
import { scaleOf } from '../numbers/unit.ts'
import { placeOf, type StatedNumber } from './stated-number.ts'
import { claimWords } from './words.ts'

type NumberReading = Extract<Reading, { readonly kind: 'number' }>

/** A level or a plan of `indicator` as a department typed it. */
export function statedReading(
  indicator: Indicator,
  reading: NumberReading,
  label: Message,
  owner: UnitId | undefined,
): StatedNumber {
  const { number, span, provenance } = reading
  const { interval, step, mode } = quantityOf(indicator, number)
  // A level that was typed below zero is one that may be (a balance, a change of stock).
  const neverNegative = !indicator.mayBeNegative && !number.exact.isNegative()
  const place = placeOf(span)
  const stated = { number, interval, step, unit: indicator.unit, mode, neverNegative, place, label, span, provenance }
  return owner === undefined ? stated : { ...stated, owner }
}

/** What a department states of its own figures: a percentage, a change in the indicator's unit, or a value again. */
export function statedClaim(indicator: Indicator, claim: Claim, owner: UnitId): StatedNumber {
  const facts = isInUnit(claim.kind) ? quantityOf(indicator, claim.number) : percentage(claim.number)
  return {
    ...facts,
    neverNegative: claim.kind.startsWith('level') && !indicator.mayBeNegative,
    place: placeOf(claim.span),
    label: claimWords(claim.kind),
    span: claim.span,
    provenance: 'stated',
    owner,
  }
}

function isInUnit(kind: ClaimKind): boolean {
  return /^(level|change|count)/.test(kind)
}

type Facts = Pick<StatedNumber, 'number' | 'interval' | 'step' | 'unit' | 'mode'>

function percentage(number: PrintedNumber): Facts {
  return {
    number,
    interval: intervalOfPrinted(number, 'nearest'),
    step: lastDigitUnit(number),
    unit: '%',
    mode: 'nearest',
  }
}

function quantityOf(indicator: Indicator, number: PrintedNumber): Facts {
  const step = stepOf(indicator, number)
  const mode = modeOf(indicator, number)
  return {
    number,
    interval: intervalOfPrinted(number, mode, step),
    step,
    unit: indicator.unit,
    mode,
  }
}

/** Counts are exact, as long as they are printed whole and one by one: `4,98 triệu lượt` is rounded like any measure. */
function modeOf(indicator: Indicator, number: PrintedNumber): PrintingMode {
  if (indicator.kind === 'count' && number.decimals === 0 && scaleOf(indicator.unit).factor.equals(1)) return 'exact'
  return indicator.truncated ? 'truncated' : 'nearest'
}

/** A coarser precision holds where a value is a multiple of it; one typed to finer digits has their precision. */
function stepOf({ precision }: Indicator, number: PrintedNumber): Exact {
  const last = lastDigitUnit(number)
  if (precision === undefined || precision.compare(last) <= 0) return last
  return number.exact.dividedBy(precision).isInteger() ? precision : last
}

/** A declared change of the months before. */
export function statedRevision(
  indicator: Indicator,
  { number, span }: { readonly number: PrintedNumber; readonly span: Span },
  owner: UnitId,
): StatedNumber {
  return {
    ...quantityOf(indicator, number),
    neverNegative: false,
    place: placeOf(span),
    label: { vi: 'điều chỉnh các tháng trước', en: 'revision of earlier months' },
    span,
    provenance: 'stated',
    owner,
  }
}
