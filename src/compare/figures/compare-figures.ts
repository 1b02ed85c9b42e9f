import type { Alarm, FigureChange, ReportSide } from '../../model/comparison.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { FigureId } from '../../model/figure.ts'
import type { IndicatorId } from '../../model/indicator.ts'
import { roundHalfAway } from '../../numbers/round.ts'
import { convertUnit } from '../../numbers/unit.ts'
import { withUnit } from '../../numbers/write-amount.ts'
import { writeNumber } from '../../numbers/write-number.ts'
import { alarmOrder, alarmsOf } from './alarms/alarms.ts'
import { changedDefinitions } from './changed-definitions.ts'
import { figureLabel } from './figure-label.ts'
import { type ComparedPeriods, type FigurePair, isInOrder } from './figure-pair.ts'
import { joinFigures } from './join-figures.ts'
import { judgementOf } from './judgement.ts'
import { monthWithinYear } from './month-within-year.ts'
import { type NumberAmount, numberOf, numbersOf } from './numbers-of.ts'
import { printFigure, signed } from './print-figure.ts'
import { silentRevisions } from './silent-revisions.ts'
import { weightOf } from './weight.ts'

/**
 * The figures that differ as printed, or that one side has alone: first those with alarms, the heaviest kind before the
 * others, then all others; each by its weight.
 */
export function compareFigures(
  before: ReportSide,
  after: ReportSide,
  relation: ComparedPeriods['relation'],
): readonly FigureChange[] {
  const sides: ComparedPeriods = { relation, before: before.period, after: after.period }
  const pairs = joinFigures(before, after, sides)
  const context: Context = {
    before,
    after,
    revisions: revisionsBetween(before, after, sides),
    definitions: changedDefinitions(before, after, pairs),
  }
  const changes = pairs.flatMap((pair) => changeOf(pair, context))
  return changes.toSorted(byWeight)
}

interface Context {
  readonly before: ReportSide
  readonly after: ReportSide
  readonly revisions: ReadonlyMap<FigureId, Message>
  readonly definitions: ReadonlyMap<FigureId, Message>
}

function revisionsBetween(before: ReportSide, after: ReportSide, sides: ComparedPeriods): Context['revisions'] {
  if (sides.relation === 'drafts') return new Map()
  return silentRevisions(isInOrder(sides) ? { earlier: before, later: after } : { earlier: after, later: before })
}

function changeOf(pair: FigurePair, context: Context): readonly FigureChange[] {
  const numbers = numbersOf(pair)
  const alarms = [
    ...alarmsOf(pair, numbers),
    ...revisionAlarms(pair, context),
    ...definitionAlarms(pair, context),
  ].toSorted((left, right) => alarmOrder.indexOf(left.kind) - alarmOrder.indexOf(right.kind))
  if (alarms.length === 0 && printsTheSame(pair)) return []
  const { before, after, indicator, measure } = pair
  const judgement = judgementOf(pair, numbers)
  const remark = numbers && monthWithinYear(pair, numbers)
  return [
    {
      id: pair.id,
      indicator: indicator?.id ?? subjectOf(pair.id),
      label: figureLabel(indicator?.name ?? subjectOf(pair.id), measure),
      sector: indicator?.sector ?? '',
      ...(indicator ? { owner: indicator.owner } : {}),
      isMain: indicator?.isMain ?? false,
      measure,
      ...(before ? { before: printFigure(before, context.before.document.figures) } : {}),
      ...(after ? { after: printFigure(after, context.after.document.figures) } : {}),
      ...differenceOf(pair),
      ...(remark ? { remark } : {}),
      ...(judgement ? { judgement } : {}),
      alarms,
      weight: numbers ? weightOf(pair, numbers) : 0,
    },
  ]
}

/** A past number changed without a word: in another month's report as its own base or sum, in a draft as the base itself. */
function revisionAlarms(pair: FigurePair, { revisions }: Context): readonly Alarm[] {
  const { id, measure, sides, before, after } = pair
  const message = revisions.get(id)
  if (message) return [{ kind: 'silent-revision', message }]
  if (sides.relation === 'drafts' && measure.kind === 'base' && numberOf(before) && numberOf(after)) {
    return printsTheSame(pair)
      ? []
      : [{ kind: 'silent-revision', message: { vi: 'số kỳ trước đã sửa', en: 'the earlier number was changed' } }]
  }
  return []
}

function definitionAlarms({ id }: FigurePair, { definitions }: Context): readonly Alarm[] {
  const message = definitions.get(id)
  return message ? [{ kind: 'definition-changed', message }] : []
}

function printsTheSame({ before, after }: FigurePair): boolean {
  const [old, now] = [numberOf(before), numberOf(after)]
  if (!old || !now) return !old && !now
  return old.unit === now.unit && valueText(old) === valueText(now)
}

function valueText({ exact, decimals }: NumberAmount): string {
  return writeNumber(exact, { decimals, keepZeros: false, leadingZero: false })
}

/** In the newer side's unit; of percentages in percentage points. */
function differenceOf({ before, after }: FigurePair): Pick<FigureChange, 'difference'> {
  const [old, now] = [numberOf(before), numberOf(after)]
  if (!old || !now) return {}
  const decimals = Math.max(old.decimals, now.decimals)
  const converted = convertUnit(roundHalfAway(old.exact, old.decimals), old.unit, now.unit)
  if (!converted) return {}
  const exact = roundHalfAway(now.exact, now.decimals).minus(converted)
  const unit = now.unit === '%' ? 'điểm %' : now.unit
  return { difference: { exact, printed: withUnit(signed(exact, decimals), unit) } }
}

function subjectOf(id: FigureId): IndicatorId {
  return id.slice(0, id.indexOf(':'))
}

function byWeight(left: FigureChange, right: FigureChange): number {
  return rankOf(left) - rankOf(right) || right.weight - left.weight
}

function rankOf({ alarms: [first] }: FigureChange): number {
  return first ? alarmOrder.indexOf(first.kind) : alarmOrder.length
}
