import type { Figure, Measure } from '../../model/figure.ts'
import type { Indicator, IndicatorId } from '../../model/indicator.ts'
import type { Comparison, Level } from '../../model/submission.ts'
import type { Desk, HelperCall } from '../helper-call.ts'

/** @throws Error where there is none: names were checked before rendering, so that is a fault of the program. */
export function findFigure(desk: Desk, indicator: IndicatorId, measure: Measure): Figure {
  const figure = desk.figures.find(indicator, measure)
  if (figure === undefined) throw new Error(`no figure ${measure.kind} of ${indicator}`)
  return figure
}

/** @throws Error where the catalogue has none, as above. */
export function indicatorOf(desk: Desk, id: IndicatorId): Indicator {
  const indicator = desk.month.catalogue.get(id)
  if (indicator === undefined) throw new Error(`no indicator ${id}`)
  return indicator
}

const levelOfKey: ReadonlyMap<string, Level> = new Map([
  ['thang', 'month'],
  ['luy_ke', 'cumulative'],
  ['gia_tri', 'value'],
])

const comparisonOfKey: ReadonlyMap<string, Comparison> = new Map([
  ['thang_truoc', 'previous-month'],
  ['cung_ky', 'previous-year'],
])

export const levelKeys: readonly string[] = [...levelOfKey.keys()]
export const comparisonKeys: readonly string[] = [...comparisonOfKey.keys()]

/** The level that the call names (`muc`), or the indicator's main one. */
export function levelOfCall(call: HelperCall, desk: Desk): Level {
  return levelOfKey.get(call.options.text('muc') ?? '') ?? mainLevel(desk, call.subject)
}

/** What is compared with last month is a flow's month; with last year, its year to date. */
export function comparedLevel(call: HelperCall, desk: Desk, versus: Comparison): Level {
  const named = levelOfKey.get(call.options.text('muc') ?? '')
  if (named !== undefined) return named
  const main = mainLevel(desk, call.subject)
  return versus === 'previous-month' && main === 'cumulative' ? 'month' : main
}

/** The level itself, or what it was at the time that the call names (`ky`). */
export function levelMeasure(call: HelperCall, level: Level): Measure {
  const versus = comparisonOfKey.get(call.options.text('ky') ?? '')
  return versus === undefined ? { kind: 'level', level } : { kind: 'base', level, versus }
}

function mainLevel(desk: Desk, indicator: IndicatorId): Level {
  return desk.figures.mainLevel(indicator) ?? 'value'
}
