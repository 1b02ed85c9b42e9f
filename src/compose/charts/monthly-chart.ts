import { monthsUpTo, shiftPeriod } from '../../calendar/periods.ts'
import type { Chart, ChartPoint, ChartValue } from '../../model/document.ts'
import type { Measure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import { type Period, periodKey } from '../../model/period.ts'
import type { Level } from '../../model/submission.ts'
import { type CallOptions, callOptions } from '../call-options.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import { findFigure } from '../print/find-figure.ts'
import { type NumberAmount, printLevel } from '../print/print-level.ts'
import { cleanText } from '../templating/clean-text.ts'
import type { ChartBuilder } from './chart-builder.ts'
import { type ChartPrinter, decimalsOf, earlierValue, ownValue } from './chart-number.ts'
import { chartedIndicators } from './charted-indicators.ts'
import { valueText } from './value-text.ts'

const MONTHS_SHOWN = 12

/** `{{bieu_do "thang" chi_tieu="…"}}`: a chart for each indicator, its last twelve months as a line. */
export const monthlyChart: ChartBuilder = {
  name: 'thang',
  options: { chi_tieu: { kind: 'names', of: ['indicator'] }, le: { kind: 'decimals' } },
  required: ['chi_tieu'],
  build: (call, desk) => chartedIndicators(call, desk).map((indicator) => chartOf(indicator, call, desk)),
}

function chartOf(indicator: Indicator, call: HelperCall, desk: Desk): Chart {
  const style = levelStyle(call.options)
  const print: ChartPrinter = (amount: NumberAmount) => printLevel(amount, style, desk.month.settings.wording)
  const points = monthsUpTo(desk.month.period, MONTHS_SHOWN).map((period): ChartPoint => {
    const value = valueAt(period, indicator, { call, desk, print })
    return { label: `${String(period.month).padStart(2, '0')}/${period.year}`, ...(value ? { value } : {}) }
  })
  const title = cleanText(titleOf(indicator))
  return {
    kind: 'chart',
    title,
    description: `Biểu đồ đường, ${MONTHS_SHOWN} tháng gần nhất. ${title}. ${told(points)}`,
    measured: cleanText(measuredOf(indicator)),
    decimals: decimalsOf(points.map(({ value }) => value)),
    points,
    drawing: { kind: 'line' },
  }
}

function levelStyle(options: CallOptions): CallOptions {
  const decimals = options.integer('le')
  return callOptions(
    new Map<string, unknown>([
      ['khong_don_vi', true],
      ['so_0', false],
      ...(decimals === undefined ? [] : [['le', decimals] as const]),
    ]),
  )
}

function titleOf({ name, unit, kind }: Indicator): string {
  if (kind === 'index') return `${name} các tháng so với cùng kỳ năm trước (%)`
  return unit === '' ? `${name} theo tháng` : `${name} theo tháng (${unit})`
}

function measuredOf({ name, unit, kind }: Indicator): string {
  if (kind === 'index') return `${name} so với cùng kỳ năm trước (%)`
  return unit === '' ? name : `${name} (${unit})`
}

interface Drawing {
  readonly call: HelperCall
  readonly desk: Desk
  readonly print: ChartPrinter
}

/** The report's own month and the one before it are figures of the report; of the others, what their months say. */
function valueAt(period: Period, indicator: Indicator, { call, desk, print }: Drawing): ChartValue | undefined {
  const measure = monthlyMeasure(indicator)
  if (isSame(period, desk.month.period)) return ownValue(call, desk, findFigure(desk, indicator.id, measure), print)
  const next = shiftPeriod(period, 1)
  const base = baseOf(measure)
  if (base && isSame(next, desk.month.period)) {
    const figure = findFigure(desk, indicator.id, base)
    return figure.amount.kind === 'number' ? ownValue(call, desk, figure, print) : undefined
  }
  return (
    valueIn(period, indicator, measure, { desk, print }) ?? (base && valueIn(next, indicator, base, { desk, print }))
  )
}

function valueIn(
  period: Period,
  { id }: Indicator,
  measure: Measure,
  { desk, print }: Omit<Drawing, 'call'>,
): ChartValue | undefined {
  const figures = desk.figures.at(period)
  const figure = figures?.find(id, measure)
  return figures && figure && earlierValue(figures, figure, print)
}

function monthlyMeasure({ nature, kind }: Indicator): Measure {
  if (kind === 'index') return { kind: 'index', level: 'value', versus: 'previous-year' }
  const level: Level = nature === 'flow' ? 'month' : 'value'
  return { kind: 'level', level }
}

/** What a month says of the month before it: a measured index says nothing. */
function baseOf(measure: Measure): Measure | undefined {
  return measure.kind === 'level' ? { kind: 'base', level: measure.level, versus: 'previous-month' } : undefined
}

function isSame(left: Period, right: Period): boolean {
  return periodKey(left) === periodKey(right)
}

function told(points: readonly ChartPoint[]): string {
  const known = points.flatMap(({ label, value }) => (value ? [`tháng ${label}: ${valueText(value)}`] : []))
  const lacking = points.length - known.length
  return `${known.join('; ')}${known.length > 0 ? '.' : ''}${lacking > 0 ? ` Chưa có số liệu: ${lacking} tháng.` : ''}`.trim()
}
