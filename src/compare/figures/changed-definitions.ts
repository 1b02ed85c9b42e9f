import type { ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { FigureId } from '../../model/figure.ts'
import type { FigurePair } from './figure-pair.ts'

/** Indicators that the catalogue declares otherwise: told once, at the first level that is printed of them. */
export function changedDefinitions(
  before: ReportSide,
  after: ReportSide,
  pairs: readonly FigurePair[],
): ReadonlyMap<FigureId, Message> {
  const old = new Map(before.facts.indicators.map(({ id, definition }) => [id, definition]))
  const told = new Map<FigureId, Message>()
  for (const { id, definition } of after.facts.indicators) {
    const was = old.get(id)
    const place = was === undefined || was === definition ? undefined : placeOf(id, pairs)
    if (place === undefined) continue
    told.set(place, {
      vi: `chỉ tiêu định nghĩa khác: “${was}” → “${definition}”`,
      en: `the indicator is defined otherwise: “${was}” → “${definition}”`,
    })
  }
  return told
}

function placeOf(indicator: string, pairs: readonly FigurePair[]): FigureId | undefined {
  const own = pairs.filter((pair) => pair.indicator?.id === indicator)
  return (own.find(({ measure }) => measure.kind === 'level') ?? own[0])?.id
}
