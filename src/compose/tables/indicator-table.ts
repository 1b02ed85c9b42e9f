import type { TableCell } from '../../model/document.ts'
import type { Measure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import type { Level } from '../../model/submission.ts'
import { callOptions, namesIn } from '../call-options.ts'
import { printLevel } from '../print/print-level.ts'
import { NOTHING_OR_ALL, printPercent } from '../print/print-percent.ts'
import { cell, headerCell, type TableBuilder, type TableData, textCell } from './table-builder.ts'

const NONE = '-'
const HEADER = [
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch năm',
  'Tháng trước',
  'Tháng này',
  'Lũy kế',
  'So kế hoạch (%)',
  'So cùng kỳ (%)',
]

/** In a table the unit has its own column, and numbers take no zero before them. */
const bare = callOptions(
  new Map([
    ['khong_don_vi', true],
    ['so_0', false],
  ]),
)

/** `{{bang "chi-tieu" nhom="…"}}`: indicators and whole sectors, with plan, levels and how they compare. */
export const indicatorTable: TableBuilder = {
  name: 'chi-tieu',
  options: { nhom: { kind: 'names', of: ['indicator', 'sector'] } },
  required: ['nhom'],
  build: (options, data) => ({
    kind: 'table',
    columns: [270, 100, 110, 110, 110, 110, 95, 95],
    header: [HEADER.map(headerCell)],
    rows: bySector(indicatorsOf(data.month, namesIn(options.text('nhom') ?? ''))).flatMap((sector) => [
      sectorRow(sector),
      ...sector.map((indicator) => indicatorRow(indicator, data)),
    ]),
    description: 'Tổng hợp chỉ tiêu',
  }),
}

function indicatorsOf({ catalogue }: Month, names: readonly string[]): readonly Indicator[] {
  const named = names.flatMap((name) => {
    const indicator = catalogue.get(name)
    return indicator ? [indicator] : [...catalogue.values()].filter((each) => each.sector === name)
  })
  return [...new Set(named)]
}

/** Sectors in the order in which they first come. */
function bySector(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const sectors = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    const known = sectors.get(indicator.sector)
    if (known) known.push(indicator)
    else sectors.set(indicator.sector, [indicator])
  }
  return [...sectors.values()]
}

function sectorRow([first]: readonly Indicator[]): readonly TableCell[] {
  return [{ ...textCell(first?.sectorName ?? ''), strong: true, columnSpan: HEADER.length }]
}

function indicatorRow(indicator: Indicator, data: TableData): readonly TableCell[] {
  const main = data.figures.mainLevel(indicator.id) ?? 'value'
  const now: Level = main === 'cumulative' ? 'month' : main
  const figureCell = (measure: Measure): TableCell => numberCell(indicator, measure, data)
  return [
    textCell(indicator.name),
    textCell(indicator.unit, 'center'),
    figureCell({ kind: 'plan' }),
    figureCell({ kind: 'base', level: now, versus: 'previous-month' }),
    figureCell({ kind: 'level', level: now }),
    main === 'cumulative' ? figureCell({ kind: 'level', level: main }) : textCell(NONE, 'right'),
    figureCell({ kind: 'plan-percent', level: main }),
    figureCell({ kind: 'index', level: main, versus: 'previous-year' }),
  ]
}

function numberCell(indicator: Indicator, measure: Measure, { month, figures }: TableData): TableCell {
  const figure = figures.find(indicator.id, measure)
  if (figure === undefined || figure.amount.kind === 'none') return textCell(NONE, 'right')
  const { wording } = month.settings
  const isPercent = measure.kind === 'plan-percent' || measure.kind === 'index'
  const text = isPercent
    ? printPercent(figure.amount.exact, bare, wording, NOTHING_OR_ALL)
    : printLevel(figure.amount, bare, wording)
  return cell([{ kind: 'figure', figure: figure.id, text }], 'right')
}
