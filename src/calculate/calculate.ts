import type { Figure, FigureId, Figures, Measure } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { IndicatorId, ListId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import { type Period, periodKey } from '../model/period.ts'
import { allFigures } from './all-figures.ts'
import { derivedFigure } from './derived-figure.ts'
import { factsOf } from './facts.ts'
import { listCount } from './list-count.ts'
import { parseFigureId } from './measures.ts'
import { quantityFigures } from './quantities.ts'
import { isQuantityMeasure, mainLevelOf, quantityOf } from './quantity.ts'

/**
 * Every figure of the report of `month`. None is made until it is asked for, and none twice.
 * A figure depends on what was typed only, never on what was asked before.
 */
export function calculate(month: Month): Figures {
  const facts = factsOf(month)
  const figureOf = quantityFigures(facts)
  const made = new Map<FigureId, Figure>()
  const once = (id: FigureId, make: () => Figure | undefined): Figure | undefined => {
    const figure = made.get(id) ?? make()
    if (figure) made.set(id, figure)
    return figure
  }

  const find = (id: IndicatorId, measure: Measure): Figure | undefined => {
    const indicator = month.catalogue.get(id)
    if (!indicator) return undefined
    if (isQuantityMeasure(measure)) return figureOf(quantityOf(id, measure))
    return once(figureId(id, measure), () => derivedFigure(facts, figureOf, indicator, measure))
  }
  const count = (id: ListId): Figure | undefined => {
    const list = month.lists.get(id)
    return list && once(figureId(id, { kind: 'count' }), () => listCount(list))
  }
  const byId = (id: FigureId): Figure | undefined => {
    const parsed = parseFigureId(id)
    if (!parsed) return undefined
    return parsed.measure.kind === 'count' ? count(parsed.subject) : find(parsed.subject, parsed.measure)
  }
  let listed: readonly Figure[] | undefined
  const earlier = new Map<string, Figures>()
  const at = (period: Period): Figures | undefined => {
    const key = periodKey(period)
    const current = month.history.get(key)
    const figures = earlier.get(key) ?? (current && calculate({ ...month, period, current }))
    if (figures) earlier.set(key, figures)
    return figures
  }

  return {
    at,
    find,
    count,
    byId,
    mainLevel: (id) => {
      const indicator = month.catalogue.get(id)
      return indicator && mainLevelOf(indicator)
    },
    all: () => {
      listed ??= allFigures(month.catalogue, month.lists.keys(), { find, count })
      return listed
    },
  }
}
