import { claimedMeasure } from '../model/claimed-measure.ts'
import type { Figure, FigureId } from '../model/figure.ts'
import { figureId } from '../model/figure-id.ts'
import type { Month } from '../model/month.ts'

/**
 * Figures that nobody vouches for: one of the values that they are made of was reconstructed, and no department states the
 * figure itself (`cong_bo`).
 */
export function unsourcedFigures(month: Month, figures: ReadonlyMap<FigureId, Figure>): ReadonlySet<FigureId> {
  const stated = statedFigures(month)
  const known = new Map<FigureId, boolean>()
  const rests = (id: FigureId): boolean => {
    const before = known.get(id)
    if (before !== undefined) return before
    // A ring of sums has no value; it is left while its members are looked at.
    known.set(id, false)
    const result = (figures.get(id)?.inputs ?? []).some((input) =>
      input.kind === 'source' ? input.provenance === 'reconstructed' : rests(input.figure),
    )
    known.set(id, result)
    return result
  }
  return new Set([...figures.keys()].filter((id) => rests(id) && !stated.has(id)))
}

/** What the departments state of their own figures, this month. */
function statedFigures({ current }: Month): ReadonlySet<FigureId> {
  const readings = current.submissions.flatMap((submission) => [...submission.readings.values()])
  return new Set(
    readings.flatMap(({ indicator, claims }) =>
      claims.flatMap((claim) => {
        const measure = claimedMeasure(claim)
        return measure ? [figureId(indicator, measure)] : []
      }),
    ),
  )
}
