import type { TableCell } from '../../model/document.ts'
import type { Amount, Measure } from '../../model/figure.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import type { Level } from '../../model/submission.ts'
import { type CallOptions, callOptions, namesIn } from '../call-options.ts'
import { roman } from '../markdown/number-headings.ts'
import { printLevel } from '../print/print-level.ts'
import { NOTHING_OR_ALL, printPercent } from '../print/print-percent.ts'
import { type HeadedColumn, headRows } from './head-rows.ts'
import { cell, type TableBuilder, type TableData, textCell } from './table-builder.ts'

const NONE = '-'

/** Heads of the columns, and their shares of the width; those of one group stand under its name. */
const COLUMNS: readonly HeadedColumn[] = [
  { head: 'TT', share: 45 },
  { head: 'Chỉ tiêu', share: 275 },
  { head: 'Đơn vị tính', share: 80 },
  { head: 'Kế hoạch năm', share: 90 },
  { group: 'Thực hiện', head: 'Tháng trước', share: 90 },
  { group: 'Thực hiện', head: 'Tháng này', share: 90 },
  { group: 'Thực hiện', head: 'Lũy kế từ đầu năm', share: 95 },
  { group: 'So sánh (%)', head: 'Kế hoạch năm', share: 75 },
  { group: 'So sánh (%)', head: 'Tháng trước', share: 75 },
  { group: 'So sánh (%)', head: 'Cùng kỳ năm trước', share: 85 },
]

/** `{{bang "chi-tieu" nhom="…"}}`: indicators and whole sectors with plan, levels and, as indices, how they compare. */
export const indicatorTable: TableBuilder = {
  name: 'chi-tieu',
  options: {
    nhom: { kind: 'names', of: ['indicator', 'sector'] },
    /** Of sectors only what the catalogue calls main. */
    chu_yeu: { kind: 'flag' },
    le: { kind: 'decimals' },
  },
  required: ['nhom'],
  build: (options, data) => ({
    kind: 'table',
    columns: COLUMNS.map(({ share }) => share),
    header: headRows(COLUMNS),
    rows: bySector(indicatorsOf(data.month, options)).flatMap((sector, index) => [
      sectorRow(roman(index + 1), sector),
      ...sector.map((indicator, place) => indicatorRow(String(place + 1), indicator, data, percentStyle(options))),
    ]),
    description: 'Tổng hợp chỉ tiêu',
  }),
}

/** In a table the unit has its own column, and numbers take no zero before them. */
const BARE: readonly (readonly [string, boolean])[] = [
  ['khong_don_vi', true],
  ['so_0', false],
]
const bare = callOptions(new Map(BARE))

function percentStyle(options: CallOptions): CallOptions {
  const decimals = options.integer('le')
  return callOptions(
    new Map<string, unknown>([...BARE, ...(decimals === undefined ? [] : [['le', decimals] as const])]),
  )
}

function indicatorsOf({ catalogue }: Month, options: CallOptions): readonly Indicator[] {
  const onlyMain = options.flag('chu_yeu') ?? false
  const named = namesIn(options.text('nhom') ?? '').flatMap((name) => {
    const indicator = catalogue.get(name)
    if (indicator) return [indicator]
    return [...catalogue.values()].filter((each) => each.sector === name && (each.isMain || !onlyMain))
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

function sectorRow(number: string, [first]: readonly Indicator[]): readonly TableCell[] {
  const name = { ...textCell(first?.sectorName ?? ''), strong: true, columnSpan: COLUMNS.length - 1 }
  return [{ ...textCell(number, 'center'), strong: true }, name]
}

function indicatorRow(
  number: string,
  indicator: Indicator,
  data: TableData,
  percents: CallOptions,
): readonly TableCell[] {
  const main = data.figures.mainLevel(indicator.id) ?? 'value'
  const now = monthlyLevel(indicator, main)
  const none = textCell(NONE, 'right')
  const level = (measure: Measure): TableCell =>
    figureCell(indicator, measure, data, (amount) => printLevel(amount, bare, data.month.settings.wording))
  const percent = (measure: Measure): TableCell =>
    figureCell(indicator, measure, data, ({ exact }) =>
      printPercent(exact, percents, data.month.settings.wording, NOTHING_OR_ALL),
    )
  return [
    textCell(number, 'center'),
    textCell(indicator.name),
    textCell(indicator.unit, 'center'),
    level({ kind: 'plan' }),
    now === undefined ? none : level({ kind: 'base', level: now, versus: 'previous-month' }),
    now === undefined ? none : level({ kind: 'level', level: now }),
    main === now ? none : level({ kind: 'level', level: main }),
    percent({ kind: 'plan-percent', level: main }),
    now === undefined ? none : percent({ kind: 'index', level: now, versus: 'previous-month' }),
    percent({ kind: 'index', level: main, versus: 'previous-year' }),
  ]
}

/** What an indicator has of a month: nothing where it belongs to a season or to the whole year. */
function monthlyLevel({ nature }: Indicator, main: Level): Level | undefined {
  if (nature === 'season') return undefined
  return main === 'cumulative' ? 'month' : main
}

/** What has no number stands as a stroke: a table does not wait for it. */
function figureCell(
  indicator: Indicator,
  measure: Measure,
  { figures }: TableData,
  print: (amount: Extract<Amount, { readonly kind: 'number' }>) => string,
): TableCell {
  const figure = figures.find(indicator.id, measure)
  if (figure === undefined || figure.amount.kind === 'none') return textCell(NONE, 'right')
  return cell([{ kind: 'figure', figure: figure.id, text: print(figure.amount) }], 'right')
}
