import type { Message } from '../model/diagnostic.ts'
import type { Indicator, IndicatorId, UnitId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import type { Period } from '../model/period.ts'
import type { Comparison, IndicatorReadings, Level, Reading } from '../model/submission.ts'
import { intersects } from '../numbers/interval.ts'
import { statedIn } from './expression.ts'
import { byLevelAndMonth, type Held, none } from './held-value.ts'
import { statedReading } from './stated-numbers.ts'
import type { Entries, Entry } from './typed-entries.ts'
import { levelWords } from './words.ts'

const NO_WORDS: Message = { vi: '', en: '' }

/** What was typed of an indicator, each level once however many rules look at it; `undefined` where nothing was. */
export function typedLevels(
  month: Month,
  entries: Entries,
): (indicator: Indicator, level: Level, period: Period) => Held | undefined {
  const known = byLevelAndMonth((level, period) => ({
    words: levelWords(level, period, month.period),
    byIndicator: new Map<IndicatorId, Held | undefined>(),
  }))
  return (indicator, level, period) => {
    const { words, byIndicator } = known(level, period)
    const held = byIndicator.get(indicator.id)
    if (held || byIndicator.has(indicator.id)) return held
    const made = typedLevel({ month, entries }, { indicator, level, period, words })
    byIndicator.set(indicator.id, made)
    return made
  }
}

interface Sources {
  readonly month: Month
  readonly entries: Entries
}

interface Asked {
  readonly indicator: Indicator
  readonly level: Level
  readonly period: Period
  readonly words: Message
}

function typedLevel({ month, entries }: Sources, asked: Asked): Held | undefined {
  const { indicator, level, period, words } = asked
  const own = entries.at(indicator.id, period)
  if (own.length > 1 && disagree(indicator, own, level)) {
    return none(
      'DUPLICATE_CONFLICT',
      `hai tệp cho ${words.vi} của ${indicator.id} khác nhau`,
      `two files differ in the ${words.en} of ${indicator.id}`,
    )
  }
  const found = first(own, (entry) => entry.levels[level]) ?? repeated({ month, entries }, asked)
  if (!found) return undefined
  const { reading, owner } = found
  if (reading.kind !== 'number') {
    return {
      kind: 'none',
      reason: 'MISSING_INPUT',
      detail: { vi: reading.reason, en: reading.reason },
      span: reading.span,
    }
  }
  const stated = statedReading(indicator, reading, words, owner)
  return { kind: 'number', typed: true, expression: statedIn(stated) }
}

function disagree(indicator: Indicator, entries: readonly Entry[], level: Level): boolean {
  const intervals = entries.flatMap(({ readings, owner }) => {
    const reading = readings.levels[level]
    return reading?.kind === 'number' ? [statedReading(indicator, reading, NO_WORDS, owner).interval] : []
  })
  const [first, ...others] = intervals
  return first !== undefined && others.some((other) => !intersects(first, other))
}

/** What the report's own month says of an earlier one, where that month itself says nothing. */
function repeated({ month, entries }: Sources, { indicator, level, period }: Asked): Found | undefined {
  const versus = comparisonAt(month.period, period)
  return versus && first(entries.at(indicator.id, month.period), (entry) => entry.bases[versus]?.[level])
}

/** By counting months: asked for every number that is looked up. */
function comparisonAt(from: Period, period: Period): Comparison | undefined {
  const months = (from.year - period.year) * 12 + from.month - period.month
  if (months === 1) return 'previous-month'
  return months === 12 ? 'previous-year' : undefined
}

interface Found {
  readonly reading: Reading
  readonly owner: UnitId
}

function first(entries: readonly Entry[], pick: (entry: IndicatorReadings) => Reading | undefined): Found | undefined {
  for (const { readings, owner } of entries) {
    const reading = pick(readings)
    if (reading) return { reading, owner }
  }
  return undefined
}
