import { dueDate } from '../calendar/dates.ts'
import { hasSent, reportingUnits } from '../calendar/senders.ts'
import type { Figure, FigureId, Figures } from '../model/figure.ts'
import type { Completeness } from '../model/finding.ts'
import type { UnitId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import type { IsoDate } from '../model/world.ts'

/**
 * Who has sent and who has not, and which figures of the report wait for whom. A unit that has sent waits too, where
 * figures of its own are still without a number.
 */
export function completenessOf(month: Month, figures: Figures, waiting: readonly FigureId[]): Completeness {
  const { issue, settings, period } = month
  const reporting = reportingUnits(month)
  const due = settings.deadlineDay === undefined ? undefined : dueDate(period, settings.deadlineDay)
  const sentOn = (unit: string): IsoDate | undefined => issue.received.get(unit)?.value
  const absent = reporting.filter((unit) => !hasSent(issue, unit)).map(({ id }) => id)
  const byUnit = byOwner(month, figures, waiting)
  const order = [...absent, ...[...byUnit.keys()].filter((unit) => !absent.includes(unit))]
  return {
    units: reporting.length,
    sent: reporting.length - absent.length,
    late: reporting.flatMap(({ id }) => (due !== undefined && (sentOn(id) ?? due) > due ? [id] : [])),
    waiting: order.map((unit) => ({ unit, figures: byUnit.get(unit) ?? [] })),
  }
}

function byOwner(
  month: Month,
  figures: Figures,
  waiting: readonly FigureId[],
): ReadonlyMap<UnitId, readonly FigureId[]> {
  const byUnit = new Map<UnitId, FigureId[]>()
  for (const id of waiting) {
    for (const unit of new Set(ownersOf(month, figures, figures.byId(id)))) {
      const known = byUnit.get(unit)
      if (known) known.push(id)
      else byUnit.set(unit, [id])
    }
  }
  return byUnit
}

/** The units in charge of what is lacking: of a ratio, that of the side which has no number. */
function ownersOf(month: Month, figures: Figures, figure: Figure | undefined): readonly UnitId[] {
  if (figure?.amount.kind !== 'none') return []
  const below = figure.inputs.flatMap((input) =>
    input.kind === 'figure' ? ownersOf(month, figures, figures.byId(input.figure)) : [],
  )
  if (below.length > 0 || figure.subject.kind === 'list') return below
  const owner = month.catalogue.get(figure.subject.indicator)?.owner
  return owner === undefined ? [] : [owner]
}
