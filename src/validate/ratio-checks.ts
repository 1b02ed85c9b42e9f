import type { Message } from '../model/diagnostic.ts'
import type { Indicator, IndicatorId } from '../model/indicator.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Level } from '../model/submission.ts'
import type { Interval } from '../numbers/interval.ts'
import { scaleOf } from '../numbers/unit.ts'
import { differenceOf, numbersIn, statedIn } from './expression.ts'
import type { ClaimFact, Facts } from './facts.ts'
import { levelBeside } from './held.ts'
import { rangeOf } from './range.ts'
import type { Check } from './rule.ts'
import { labelOf } from './run-rules.ts'
import { differentGrounds } from './same-grounds.ts'
import type { StatedNumber } from './stated-number.ts'
import { undecidedFor } from './undecided-for.ts'
import { countsFrom, wholePairExists } from './whole-pairs.ts'
import { writeExpression } from './write-expression.ts'

/** A stated value of a ratio, of `period`, against its two sides; where one is not known, against all whole numbers. */
export function ratioChecks(facts: Facts, fact: ClaimFact, period: Period): readonly Check[] {
  const { claim, indicator, stated, subject } = fact
  const at = { subject, span: stated.span }
  const [top, bottom] = [indicator.ratio?.numerator ?? '', indicator.ratio?.denominator ?? ''].map(facts.indicator)
  if (!top || !bottom) return []
  const grounds = differentGrounds(top, bottom)
  if (grounds) return [undecidedFor(at, grounds)]
  const impossible = noWholeNumbers(facts, fact, period)
  const held = facts.level(indicator.id, claim.level, period)
  if (held.kind === 'number') {
    const relation = { subject, claim: stated, compare: 'equal', computed: held.expression } as const
    // Where both sides are known, the relation itself says it all.
    const isOpen = impossible && impossible.known.length < numbersIn(held.expression).length
    return [{ kind: 'relation', relation, ...(isOpen ? { hints: [impossible.message] } : {}) }]
  }
  if (!impossible) return [undecidedFor(at, held)]
  const related = impossible.known.map((each) => ({ span: each.span, label: labelOf(each) }))
  return [{ kind: 'broken', ...at, message: impossible.message, owner: fact.owner, related }]
}

interface Moment {
  readonly level: Level
  readonly period: Period
}

interface Side {
  /** Every number that it may be; all counts where nothing is stated of it. */
  readonly range: Interval
  readonly known: readonly StatedNumber[]
  /** As it was calculated; empty where nothing is stated. */
  readonly text: string
}

/** What to say where no whole numbers give the stated percentage; `undefined` where some do, or where they need not. */
function noWholeNumbers(
  facts: Facts,
  { claim, indicator, stated }: ClaimFact,
  period: Period,
): { readonly message: Message; readonly known: readonly StatedNumber[] } | undefined {
  if (!indicator.ratio || indicator.unit !== '%') return undefined
  const top = sideOf(facts, indicator.ratio.numerator, { level: claim.level, period }, 0)
  const bottom = sideOf(facts, indicator.ratio.denominator, { level: claim.level, period }, 1)
  if (!top || !bottom || wholePairExists(top.range, bottom.range, stated.interval)) return undefined
  const given = sayKnown(top, bottom)
  return {
    known: [...top.known, ...bottom.known],
    message: {
      vi: `${given.vi}, không có số nguyên nào cho tỷ lệ ${stated.number.text}%`,
      en: `${given.en} no whole number gives ${stated.number.text}%`,
    },
  }
}

/** `với tử số 3.494` */
function sayKnown(top: Side, bottom: Side): Message {
  const sides = [
    { text: top.text, vi: 'tử số', en: 'a numerator of' },
    { text: bottom.text, vi: 'mẫu số', en: 'a denominator of' },
  ].filter(({ text }) => text !== '')
  return {
    vi: `với ${sides.map(({ vi, text }) => `${vi} ${text}`).join(' và ')}`,
    en: `with ${sides.map(({ en, text }) => `${en} ${text}`).join(' and ')}`,
  }
}

/** Only of counts. A reconstructed number is one of many that would do: it does not bind. */
function sideOf(facts: Facts, id: IndicatorId, { level, period }: Moment, least: 0 | 1): Side | undefined {
  const indicator = facts.indicator(id)
  if (!indicator || !isCount(indicator)) return undefined
  const any = { range: countsFrom(least), known: [], text: '' }
  const beside = levelBeside(level, indicator)
  const held = facts.level(id, beside, period)
  if (held.kind === 'none') return impliedSide(facts, indicator, { level: beside, period }) ?? any
  const known = numbersIn(held.expression)
  const range = rangeOf(held.expression)
  return !range || known.some(({ provenance }) => provenance === 'reconstructed')
    ? any
    : { range, known, text: writeExpression(held.expression) }
}

/** An earlier count from this month's and the stated change since. */
function impliedSide(facts: Facts, indicator: Indicator, { level, period }: Moment): Side | undefined {
  const versus = (['previous-month', 'previous-year'] as const).find(
    (each) => periodKey(facts.periodOf(each)) === periodKey(period),
  )
  const change = versus && facts.claim(indicator.id, level, `change-${versus}`)
  const now = facts.level(indicator.id, level, facts.month.period)
  if (!change || now.kind === 'none') return undefined
  const base = differenceOf(now.expression, statedIn(change.stated))
  const range = rangeOf(base)
  return range && { range, known: numbersIn(base), text: writeExpression(base) }
}

function isCount({ kind, unit }: Indicator): boolean {
  return kind === 'count' && scaleOf(unit).factor.equals(1)
}
