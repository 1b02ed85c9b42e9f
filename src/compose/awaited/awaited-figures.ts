import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Figure, FigureId, Figures } from '../../model/figure.ts'
import type { IndicatorId } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import type { Mention } from '../check/template-checker.ts'
import { missingFigure } from '../print/missing-figure.ts'
import { absentFiles } from './absent-file.ts'

/**
 * Figures that templates speak of and whose file has not come, for the case in which nothing is printed: one run is to
 * tell of every file that is missing.
 */
export function awaitedFigures(month: Month, figures: Figures, mentions: readonly Mention[]): readonly Diagnostic[] {
  const absentFile = absentFiles(month)
  return mentions.flatMap(({ name, span }) => {
    const figure = mainFigure(figures, name)
    if (figure?.amount.kind !== 'none' || figure.amount.why.kind !== 'missing') return []
    const missing = missingFigure(figure, figure.amount.why, span)
    return missing.awaits && absentFile(missing.awaits) !== undefined ? [missing] : []
  })
}

/** Of the indicators that templates speak of, the main figures that have no number yet. */
export function waitingFigures(figures: Figures, mentions: readonly Mention[]): readonly FigureId[] {
  const waiting = mentions.flatMap(({ name }) => {
    const figure = mainFigure(figures, name)
    const why = figure?.amount.kind === 'none' ? figure.amount.why.kind : undefined
    return figure && (why === 'missing' || why === 'not-yet') ? [figure.id] : []
  })
  return [...new Set(waiting)]
}

function mainFigure(figures: Figures, name: IndicatorId): Figure | undefined {
  const level = figures.mainLevel(name)
  return level && figures.find(name, { kind: 'level', level })
}
