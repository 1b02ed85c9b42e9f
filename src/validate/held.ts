import { previousMonth } from '../calendar/periods.ts'
import type { Breakdown, Indicator, IndicatorId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import type { Level } from '../model/submission.ts'
import { exactInteger } from '../numbers/exact.ts'
import { conversionFactor } from '../numbers/unit.ts'
import { exhaustiveByWhole } from './exhaustive-by-whole.ts'
import { type Expression, percentOf, plus, scaled, statedIn, sumOf, type Term } from './expression.ts'
import { byLevelAndMonth, type Held, none } from './held-value.ts'
import type { StatedNumber } from './stated-number.ts'
import { statedRevision } from './stated-numbers.ts'
import type { Entries, Entry } from './typed-entries.ts'
import { typedLevels } from './typed-levels.ts'
import { levelWords } from './words.ts'

const ONE = exactInteger(1)

export interface Levels {
  /** Only what a person typed; nothing is worked out. */
  typed(indicator: Indicator, level: Level, period: Period): StatedNumber | undefined
  level(id: IndicatorId, level: Level, period: Period): Held
  sumOfParts(breakdown: Breakdown, level: Level, period: Period): Held
}

/** Levels by indicator and month, each worked out when first asked for. */
export function levelsOf(month: Month, entries: Entries): Levels {
  const exhaustive = exhaustiveByWhole(month.breakdowns)
  const knownAt = byLevelAndMonth(() => new Map<IndicatorId, Held>())
  const typedLevel = typedLevels(month, entries)

  const level: Levels['level'] = (id, which, period) => {
    const known = knownAt(which, period)
    const held = known.get(id)
    if (held) return held
    // Whoever asks for it on the way to itself is told that it goes round.
    known.set(id, none('MISSING_INPUT', `${id} được tính vòng từ chính nó`, `${id} is calculated from itself`))
    const made = make(id, which, period)
    known.set(id, made)
    return made
  }

  const make = (id: IndicatorId, which: Level, period: Period): Held => {
    const indicator = month.catalogue.get(id)
    if (!indicator) return none('MISSING_INPUT', `danh mục không có ${id}`, `the catalogue has no ${id}`)
    if (indicator.ratio) return ratio(indicator, indicator.ratio, which, period)
    const typed = typedLevel(indicator, which, period)
    if (typed) return typed
    for (const breakdown of exhaustive.get(id) ?? []) {
      const sum = sumOfParts(breakdown, which, period)
      if (sum.kind === 'number') return sum
    }
    return cumulated(indicator, which, period) ?? missing(month, indicator, which, period)
  }

  const sumOfParts: Levels['sumOfParts'] = (breakdown, which, period) => {
    const whole = month.catalogue.get(breakdown.whole)
    const terms: Term[] = []
    for (const id of breakdown.parts) {
      const part = month.catalogue.get(id)
      const factor = whole && part && conversionFactor(part.unit, whole.unit)
      if (!factor) return none('UNIT', `không đổi được đơn vị của ${id}`, `the unit of ${id} cannot be converted`)
      const held = level(id, which, period)
      if (held.kind === 'none') return held
      terms.push({ factor, of: held.expression })
    }
    return { kind: 'number', typed: false, expression: sumOf(terms) }
  }

  const ratio = (
    indicator: Indicator,
    of: { readonly numerator: IndicatorId; readonly denominator: IndicatorId },
    which: Level,
    period: Period,
  ): Held => {
    const [top, bottom] = [month.catalogue.get(of.numerator), month.catalogue.get(of.denominator)]
    if (!top || !bottom)
      return none('MISSING_INPUT', `${indicator.id}: thiếu tử hoặc mẫu`, `${indicator.id} lacks a side`)
    const a = level(top.id, levelBeside(which, top), period)
    const b = level(bottom.id, levelBeside(which, bottom), period)
    if (a.kind === 'none') return a
    if (b.kind === 'none') return b
    if (indicator.unit === '%') {
      const factor = conversionFactor(top.unit, bottom.unit) ?? ONE
      return { kind: 'number', typed: false, expression: percentOf(scaled(factor, a.expression), b.expression) }
    }
    const factor = scaleOfQuotient(top.unit, bottom.unit, indicator.unit)
    const quotient: Expression = { kind: 'quotient', top: scaled(factor, a.expression), bottom: b.expression }
    return { kind: 'number', typed: false, expression: quotient }
  }

  const cumulated = (indicator: Indicator, which: Level, period: Period): Held | undefined => {
    if (which !== 'cumulative' || indicator.nature !== 'flow' || indicator.kind === 'index') return undefined
    const monthly = level(indicator.id, 'month', period)
    if (monthly.kind === 'none') return undefined
    if (period.month === 1) return { ...monthly, typed: false }
    const before = level(indicator.id, 'cumulative', previousMonth(period))
    if (before.kind === 'none') return undefined
    const revision = revisionIn(entries.at(indicator.id, period), indicator)
    const revised = revision ? [statedIn(revision)] : []
    return { kind: 'number', typed: false, expression: plus(before.expression, monthly.expression, ...revised) }
  }

  const typed: Levels['typed'] = (indicator, which, period) => {
    const held = indicator.ratio ? undefined : typedLevel(indicator, which, period)
    return held?.kind === 'number' && held.expression.kind === 'stated' ? held.expression.stated : undefined
  }

  return { level, sumOfParts, typed }
}

/** What one month's files declare to be added to the year to date of the months before. */
export function revisionIn(entries: readonly Entry[], indicator: Indicator): StatedNumber | undefined {
  const entry = entries.find(({ readings }) => readings.revision)
  const revision = entry?.readings.revision
  return entry && revision && statedRevision(indicator, revision, entry.owner)
}

/** The level that stands beside another's: a stock has only its value, and beside a stock a flow its year to date. */
export function levelBeside(level: Level, indicator: Indicator): Level {
  if (mainLevelOf(indicator) === 'value') return 'value'
  return level === 'value' ? 'cumulative' : level
}

export function mainLevelOf(indicator: Indicator): Level {
  return indicator.kind !== 'index' && indicator.nature === 'flow' ? 'cumulative' : 'value'
}

/** 1000 for `tấn/ha` of thousand tonnes over hectares; 1 where the units are no scale of one another. */
function scaleOfQuotient(top: string, bottom: string, quotient: string): typeof ONE {
  const [above, below, ...rest] = quotient.split('/')
  if (above === undefined || below === undefined || rest.length > 0) return ONE
  const [a, b] = [conversionFactor(top, above), conversionFactor(bottom, below)]
  return a && b ? a.dividedBy(b) : ONE
}

function missing(month: Month, indicator: Indicator, level: Level, period: Period): Held {
  const words = levelWords(level, period, month.period)
  const reason = periodKey(period) === periodKey(month.period) ? 'MISSING_INPUT' : 'NO_HISTORY'
  return none(reason, `chưa có ${words.vi} của ${indicator.id}`, `no ${words.en} of ${indicator.id}`)
}
