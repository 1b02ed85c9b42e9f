import type { ComparedIndicator, ReportSide } from '../../model/comparison.ts'
import type { Figure, FigureId } from '../../model/figure.ts'
import type { IndicatorId } from '../../model/indicator.ts'
import { type ComparedPeriods, type FigurePair, isInOrder } from './figure-pair.ts'
import { printedTexts } from './printed-texts.ts'

/**
 * The figures of two reports, joined by indicator and measure, in the order of the newer report's catalogue. Between drafts
 * every figure that either prints counts. Between months a report is free to say more or less of an indicator: a figure
 * that one side lacks counts only where that side says nothing of the indicator at all, and then once, by its main one.
 */
export function joinFigures(before: ReportSide, after: ReportSide, sides: ComparedPeriods): readonly FigurePair[] {
  const [old, now] = [printedFigures(before), printedFigures(after)]
  const ids = new Set([...now.ids, ...old.ids])
  const known = isInOrder(sides) ? indicatorsOf(before, after) : indicatorsOf(after, before)
  const alone = new Set<IndicatorId>()
  const pairs: FigurePair[] = []
  for (const id of ids) {
    const pair = pairOf(id, { before, after, sides, known })
    if (!pair) continue
    if (sides.relation === 'months' && !(pair.before && pair.after)) {
      const subject = subjectOf(id)
      if ((old.subjects.has(subject) && now.subjects.has(subject)) || alone.has(subject)) continue
      alone.add(subject)
    }
    pairs.push(pair)
  }
  return inCatalogueOrder(pairs, known)
}

interface Printed {
  readonly ids: readonly FigureId[]
  readonly subjects: ReadonlySet<string>
}

function printedFigures({ document }: ReportSide): Printed {
  const ids = [...printedTexts(document).keys()]
  return { ids, subjects: new Set(ids.map(subjectOf)) }
}

function subjectOf(id: FigureId): string {
  return id.slice(0, id.indexOf(':'))
}

/** What the later month says of an indicator counts, whichever side it is. */
function indicatorsOf(earlier: ReportSide, later: ReportSide): ReadonlyMap<IndicatorId, ComparedIndicator> {
  return new Map([...earlier.facts.indicators, ...later.facts.indicators].map((each) => [each.id, each]))
}

interface Around {
  readonly before: ReportSide
  readonly after: ReportSide
  readonly sides: ComparedPeriods
  readonly known: ReadonlyMap<IndicatorId, ComparedIndicator>
}

function pairOf(id: FigureId, { before, after, sides, known }: Around): FigurePair | undefined {
  const old: Figure | undefined = before.document.figures.get(id)
  const now: Figure | undefined = after.document.figures.get(id)
  const measure = (now ?? old)?.measure
  if (!measure) return undefined
  const indicator = known.get(subjectOf(id))
  return {
    id,
    measure,
    ...(indicator ? { indicator } : {}),
    ...(old ? { before: old } : {}),
    ...(now ? { after: now } : {}),
    sides,
  }
}

function inCatalogueOrder(
  pairs: readonly FigurePair[],
  known: ReadonlyMap<IndicatorId, ComparedIndicator>,
): readonly FigurePair[] {
  const order = new Map([...known.keys()].map((id, index) => [id, index]))
  const place = ({ indicator }: FigurePair): number => order.get(indicator?.id ?? '') ?? order.size
  return pairs.toSorted((left, right) => place(left) - place(right))
}
