import type { Chart, ChartPace, ChartPoint } from '../../model/document.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { type CallOptions, callOptions } from '../call-options.ts'
import type { Desk, HelperCall } from '../helper-call.ts'
import { findFigure } from '../print/find-figure.ts'
import { NOTHING_OR_ALL, printPercent } from '../print/print-percent.ts'
import { cleanText } from '../templating/clean-text.ts'
import type { ChartBuilder } from './chart-builder.ts'
import { decimalsOf, ownValue, plainDecimal } from './chart-number.ts'
import { chartedIndicators } from './charted-indicators.ts'
import { valueText } from './value-text.ts'

/** With more the names under the columns would have no room. */
const MOST_COLUMNS = 9

const MONTHS_OF_A_YEAR = 12
const PACE_DECIMALS = 1

/** `{{bieu_do "ke-hoach" chi_tieu="…"}}`: how far the plans are, and where they would be if they were met month by month. */
export const attainmentChart: ChartBuilder = {
  name: 'ke-hoach',
  options: { chi_tieu: { kind: 'names', of: ['indicator'] }, le: { kind: 'decimals' }, tieu_de: { kind: 'words' } },
  required: ['chi_tieu'],
  build: (call, desk) => {
    const groups = evenGroups(chartedIndicators(call, desk))
    const title = call.options.text('tieu_de') ?? usualTitle(desk.month)
    return groups.map((group, index) =>
      chartOf(groups.length > 1 ? `${title} – phần ${index + 1}/${groups.length}` : title, group, call, desk),
    )
  },
}

function usualTitle({ period: { year, month } }: Month): string {
  return `Tỷ lệ đạt kế hoạch năm ${year}, đến hết tháng ${month}`
}

/** As few groups as there have to be, as even as can be. */
function evenGroups(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const count = Math.ceil(indicators.length / MOST_COLUMNS)
  const edge = (index: number): number => Math.round((index * indicators.length) / count)
  return Array.from({ length: count }, (_, index) => indicators.slice(edge(index), edge(index + 1)))
}

function chartOf(title: string, indicators: readonly Indicator[], call: HelperCall, desk: Desk): Chart {
  const options = percentStyle(call.options)
  const points = indicators.map(({ id, name }): ChartPoint => {
    const level = desk.figures.mainLevel(id) ?? 'value'
    const figure = findFigure(desk, id, { kind: 'plan-percent', level })
    const value = ownValue(call, desk, figure, ({ exact }) =>
      printPercent(exact, options, desk.month.settings.wording, NOTHING_OR_ALL),
    )
    return { label: cleanText(name), ...(value ? { value } : {}) }
  })
  const pace = paceOf(desk.month, options)
  return {
    kind: 'chart',
    title: cleanText(title),
    description: `Biểu đồ cột. ${cleanText(title)}. ${points.map(told).join('; ')}. ${pace.name}.`,
    measured: 'Tỷ lệ đạt kế hoạch (%)',
    decimals: Math.max(PACE_DECIMALS, decimalsOf(points.map(({ value }) => value))),
    points,
    drawing: { kind: 'columns', pace },
  }
}

function percentStyle(options: CallOptions): CallOptions {
  const decimals = options.integer('le')
  return callOptions(
    new Map<string, unknown>([['khong_don_vi', true], ...(decimals === undefined ? [] : [['le', decimals] as const])]),
  )
}

function told(point: ChartPoint): string {
  return point.value ? `${point.label}: ${valueText(point.value)}%` : `${point.label}: chưa có số liệu`
}

function paceOf({ period, settings }: Month, options: CallOptions): ChartPace {
  const share = exactInteger(period.month).times(100).dividedBy(MONTHS_OF_A_YEAR)
  const decimals = options.integer('le') ?? PACE_DECIMALS
  const style = callOptions(
    new Map<string, unknown>([
      ['khong_don_vi', true],
      ['le', decimals],
    ]),
  )
  const text = printPercent(share, style, settings.wording, [])
  return { name: `Tiến độ bình quân ${period.month}/${MONTHS_OF_A_YEAR} (${text}%)`, number: plainDecimal(text) }
}
