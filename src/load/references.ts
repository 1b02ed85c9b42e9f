import type { Diagnostic, Message } from '../model/diagnostic.ts'
import type { Breakdown, Indicator, IndicatorId, UnitId } from '../model/indicator.ts'
import type { Issue, MonthData, PlanVersion, ReportingUnit } from '../model/month.ts'
import type { Span } from '../model/source.ts'
import type { IndicatorReadings, ListItem, NamedList, Submission } from '../model/submission.ts'
import { nearestName } from '../text/nearest-name.ts'
import { shown } from './shown.ts'

/** What names may be used: everything that a month's files refer to must be among them. */
export interface Names {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly units: ReadonlyMap<UnitId, ReportingUnit>
}

/** Names in a month's files that nothing defines, and levels that their indicator cannot have. */
export function unknownInMonth(names: Names, month: MonthData): Diagnostic[] {
  return month.submissions.flatMap((submission) => [
    ...unknownUnit(names, submission.unit.value, submission.unit.span),
    ...submission.breakdowns.flatMap((each) => unknownInBreakdown(names, each)),
    ...submission.lists.flatMap((each) => unknownInList(names, each)),
    ...[...submission.readings.values()].flatMap((each) => unknownInReadings(names, each, submission)),
  ])
}

export function unknownInCatalogue(names: Names, breakdowns: readonly Breakdown[]): Diagnostic[] {
  return [
    ...unknownOwners(names),
    ...[...names.indicators.values()].flatMap((indicator) => unknownInIndicator(names, indicator)),
    ...breakdowns.flatMap((each) => unknownInBreakdown(names, each)),
  ]
}

export function unknownInPlans(names: Names, plans: ReadonlyMap<IndicatorId, readonly PlanVersion[]>): Diagnostic[] {
  return [...plans].flatMap(([indicator, versions]) =>
    versions.slice(0, 1).flatMap((version) => unknownIndicator(names, indicator, version.reading.span)),
  )
}

export function unknownInIssue(names: Names, issue: Issue): Diagnostic[] {
  return [...issue.received].flatMap(([unit, date]) => unknownUnit(names, unit, date.span))
}

/** A bare text that is a known unit or indicator means it; any other stays a text, unless it looks like a mistyped id. */
export function resolveList(names: Names, list: NamedList): NamedList {
  return { ...list, items: list.items.map((item) => resolveItem(names, item)) }
}

function resolveItem(names: Names, item: ListItem): ListItem {
  if (item.kind !== 'text') return item
  if (names.units.has(item.text)) return { kind: 'unit', unit: item.text, span: item.span }
  if (names.indicators.has(item.text)) return { kind: 'indicator', indicator: item.text, span: item.span }
  return item
}

const LOOKS_LIKE_AN_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/

function unknownInList(names: Names, list: NamedList): Diagnostic[] {
  return list.items.flatMap((item) => unknownInItem(names, item))
}

function unknownInItem(names: Names, item: ListItem): Diagnostic[] {
  switch (item.kind) {
    case 'unit':
      return unknownUnit(names, item.unit, item.span)
    case 'indicator':
      return unknownIndicator(names, item.indicator, item.span)
    case 'text':
      return mistypedId(names, item.text) ? [unknownName(names, item.text, item.span)] : []
  }
}

function mistypedId(names: Names, text: string): boolean {
  return LOOKS_LIKE_AN_ID.test(text) && !names.units.has(text) && !names.indicators.has(text)
}

function unknownName(names: Names, text: string, span: Span): Diagnostic {
  return unknown('đơn vị hoặc chỉ tiêu', 'unit or indicator', text, span, [
    ...names.units.keys(),
    ...names.indicators.keys(),
  ])
}

/** A sector's owner is that of all its indicators: an unknown one is said once a file, at the first of them. */
function unknownOwners(names: Names): Diagnostic[] {
  const first = new Map<string, Indicator>()
  for (const indicator of names.indicators.values()) {
    const key = `${indicator.span.file} ${indicator.owner}`
    if (!first.has(key)) first.set(key, indicator)
  }
  return [...first.values()].flatMap(({ owner, span }) => unknownUnit(names, owner, span))
}

function unknownInIndicator(names: Names, indicator: Indicator): Diagnostic[] {
  const { ratio, parent, span } = indicator
  return [
    ...(parent === undefined ? [] : unknownIndicator(names, parent, span)),
    ...(ratio ? [ratio.numerator, ratio.denominator].flatMap((each) => unknownIndicator(names, each, span)) : []),
    ...((indicator.kind === 'ratio') === (ratio !== undefined)
      ? []
      : [
          misfit(span, {
            vi: 'ty_so đi cùng kieu: ty_le, không thể thiếu một trong hai',
            en: 'ty_so and kieu: ty_le go together',
          }),
        ]),
  ]
}

function unknownInBreakdown(names: Names, breakdown: Breakdown): Diagnostic[] {
  return [breakdown.whole, ...breakdown.parts].flatMap((each) => unknownIndicator(names, each, breakdown.span))
}

function unknownInReadings(names: Names, readings: IndicatorReadings, submission: Submission): Diagnostic[] {
  const indicator = names.indicators.get(readings.indicator)
  if (!indicator) return unknownIndicator(names, readings.indicator, readings.span)
  return [
    ...readings.claims.flatMap((claim) =>
      claim.whole === undefined ? [] : unknownIndicator(names, claim.whole, claim.span),
    ),
    ...wrongLevels(indicator, readings, submission),
  ]
}

/** A flow has a month and a year to date, a stock or a season a value; a ratio is calculated, an index has its own key. */
function wrongLevels(indicator: Indicator, readings: IndicatorReadings, submission: Submission): Diagnostic[] {
  const typed = Object.entries(readings.levels).flatMap(([level, reading]) =>
    reading ? [{ level, span: reading.span }] : [],
  )
  if (indicator.kind === 'ratio' || indicator.kind === 'index') {
    const message =
      indicator.kind === 'ratio'
        ? {
            vi: `“${indicator.id}” là tỷ lệ được tính, không nhập giá trị`,
            en: `“${indicator.id}” is a calculated ratio; no value is typed`,
          }
        : {
            vi: `“${indicator.id}” là chỉ số: nhập trong chi_so`,
            en: `“${indicator.id}” is an index: type it under chi_so`,
          }
    return typed.map(({ span }) => misfit(span, message))
  }
  const allowed = indicator.nature === 'flow' ? ['month', 'cumulative'] : ['value']
  const wanted = indicator.nature === 'flow' ? 'thang, luy_ke' : 'gia_tri'
  const indices = Object.values(readings.indices).flatMap((each) => (each ? [each.span] : []))
  return [
    ...typed
      .filter(({ level }) => !allowed.includes(level))
      .map(({ span }) =>
        misfit(span, { vi: `“${indicator.id}” chỉ có: ${wanted}`, en: `“${indicator.id}” only has: ${wanted}` }),
      ),
    ...indices.map((span) =>
      misfit(span, {
        vi: `chi_so chỉ dùng cho chỉ tiêu kieu: chi_so (${submission.sector})`,
        en: 'chi_so is only for indicators of kieu: chi_so',
      }),
    ),
  ]
}

function misfit(span: Span, message: Message): Diagnostic {
  return { rule: 'wrong-level', severity: 'error', message, span }
}

export function unknownIndicator(names: Names, id: IndicatorId, span: Span): Diagnostic[] {
  return names.indicators.has(id) ? [] : [unknown('chỉ tiêu', 'indicator', id, span, names.indicators.keys())]
}

function unknownUnit(names: Names, id: UnitId, span: Span): Diagnostic[] {
  return names.units.has(id) ? [] : [unknown('đơn vị', 'unit', id, span, names.units.keys())]
}

export function unknown(what: string, whatEn: string, id: string, span: Span, known: Iterable<string>): Diagnostic {
  const near = nearestName(id, known)
  return {
    rule: 'unknown-reference',
    severity: 'error',
    message: { vi: `không có ${what} “${shown(id)}”`, en: `there is no ${whatEn} “${shown(id)}”` },
    span,
    ...(near === undefined ? {} : { hints: [{ vi: `có phải là “${near}”?`, en: `did you mean “${near}”?` }] }),
  }
}
