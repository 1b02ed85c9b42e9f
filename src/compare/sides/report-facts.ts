import { dueDate } from '../../calendar/dates.ts'
import { lastDayOf } from '../../calendar/periods.ts'
import { planInForce } from '../../calendar/plan-in-force.ts'
import { hasSent } from '../../calendar/senders.ts'
import type {
  ComparedDocument,
  ComparedIndicator,
  ComparedPlan,
  ComparedSource,
  ComparedUnit,
  ComparedWaiver,
  ReportFacts,
  UsualStep,
} from '../../model/comparison.ts'
import type { ReportDocument } from '../../model/document.ts'
import type { Indicator, IndicatorId } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import type { Revision } from '../../model/submission.ts'
import { withUnit } from '../../numbers/write-amount.ts'
import { definitionOf } from './definition-of.ts'
import { readingsIn } from './readings-in.ts'
import { usualSteps } from './usual-step.ts'

/** What a comparison must know of a month beside the text of its report, as far as the report prints it. */
export function reportFacts(month: Month, document: ReportDocument): ReportFacts {
  const printed = printedIndicators(document)
  const indicators = [...month.catalogue.values()].filter(({ id }) => printed.has(id))
  const { deadlineDay } = month.settings
  return {
    indicators: comparedIndicators(month, indicators),
    units: comparedUnits(month),
    plans: indicators.flatMap((indicator) => comparedPlan(month, indicator)),
    waivers: month.waivers.map(comparedWaiver),
    sources: month.current.submissions.map(comparedSource),
    documents: comparedDocuments(month),
    ...(deadlineDay === undefined ? {} : { due: dueDate(month.period, deadlineDay) }),
  }
}

function printedIndicators({ figures }: ReportDocument): ReadonlySet<IndicatorId> {
  const printed = new Set<IndicatorId>()
  for (const { subject } of figures.values()) if (subject.kind === 'indicator') printed.add(subject.indicator)
  return printed
}

function comparedIndicators(month: Month, indicators: readonly Indicator[]): readonly ComparedIndicator[] {
  const [stepOf, readings] = [usualSteps(month), readingsIn(month.current)]
  return indicators.map((indicator) => {
    const revision = readings(indicator.id).find((each) => each.revision)?.revision
    return comparedIndicator(indicator, stepOf(indicator), revision)
  })
}

function comparedIndicator(indicator: Indicator, step?: UsualStep, revision?: Revision): ComparedIndicator {
  const { id, name, unit, sectorName, owner, lessIsBetter, isMain, nature, alarmPercent, precision } = indicator
  return {
    id,
    name,
    unit,
    sector: sectorName,
    owner,
    lessIsBetter,
    isMain,
    isCount: indicator.kind === 'count',
    truncated: indicator.truncated,
    nature,
    definition: definitionOf(indicator),
    ...(precision ? { precision } : {}),
    ...(alarmPercent ? { alarmPercent } : {}),
    ...(step ? { usualStep: step } : {}),
    ...(revision ? { revision: revision.number.exact } : {}),
  }
}

function comparedUnits({ units, issue }: Month): readonly ComparedUnit[] {
  return units.map((unit) => {
    const sentOn = hasSent(issue, unit) ? issue.received.get(unit.id)?.value : undefined
    return { id: unit.id, name: unit.name, reports: unit.reports, ...(sentOn === undefined ? {} : { sentOn }) }
  })
}

function comparedPlan(month: Month, { id, unit }: Indicator): readonly ComparedPlan[] {
  const version = planInForce(month.plans.get(id) ?? [], lastDayOf(month.period))
  if (version?.reading.kind !== 'number') return []
  const { decision, validFrom, reading } = version
  return [
    {
      indicator: id,
      printed: withUnit(reading.number.text, unit),
      ...(decision === undefined ? {} : { decision }),
      ...(validFrom === undefined ? {} : { validFrom }),
      span: reading.span,
    },
  ]
}

function comparedWaiver({ rule, subject, reason, until, span }: Month['waivers'][number]): ComparedWaiver {
  return {
    rule,
    subject,
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
    span,
  }
}

function comparedSource({ file, unit, vintage, sentOn }: Month['current']['submissions'][number]): ComparedSource {
  return { file, unit: unit.value, vintage, ...(sentOn === undefined ? {} : { sentOn }) }
}

function comparedDocuments({ documents }: Month): readonly ComparedDocument[] {
  return [...documents.values()].map(({ id, type, number, date, issuer, subject, span }) => ({
    id,
    citation: [type, number, date ?? '', issuer, subject].filter((each) => each !== '').join(' · '),
    span,
  }))
}
