import { parsePeriod } from '../../src/calendar/periods.ts'
import { compareData } from '../../src/compare/data/compare-data.ts'
import { compareFigures } from '../../src/compare/figures/compare-figures.ts'
import { sideOfMonth } from '../../src/compile.ts'
import type { FigureChange, ReportComparison, ReportSide } from '../../src/model/comparison.ts'
import { literalWorld } from '../support/literal-world.ts'
import { tinyFiles } from '../support/tiny-files.ts'

/** What is printed of the only indicators of the workspace. */
const TEMPLATE = `# Phần một

{{#chi_tieu "lua.san-luong"}}Tháng {{thang}}, lũy kế {{luy_ke}}, {{so_ke_hoach}}, {{so_cung_ky}}{{/chi_tieu}}.
`

const CATALOGUE = `linh_vuc: Lúa
chu_tri: so-mot
chi_tieu:
  lua.san-luong: { ten: Sản lượng lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong, chu_yeu: true }
  lua.dien-tich: { ten: Diện tích lúa, don_vi_tinh: ha, kieu: do_luong, tinh_chat: ton }
`

export interface MonthOfRice {
  readonly thang: string
  readonly luy_ke: string
  /** The year to date a year before. */
  readonly cung_ky: string
  readonly more?: string
}

/** A workspace of rice: the files of the months that are given, a plan of 12.000 tấn. */
export function riceFiles(
  months: Readonly<Record<string, MonthOfRice>>,
  changes: Readonly<Record<string, string>> = {},
): Record<string, string | Uint8Array> {
  const monthly = Object.entries(months).flatMap(([key, { thang, luy_ke, cung_ky, more = '' }]) => [
    [`data/${key}/bao-cao.yaml`, `ngay: ${key}-20\n`],
    [
      `data/${key}/lua.yaml`,
      `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: ${thang}
    luy_ke: ${luy_ke}
    cung_ky: { luy_ke: ${cung_ky} }
${more}`,
    ],
  ])
  return tinyFiles({
    'data/chi-tieu/lua.yaml': CATALOGUE,
    'data/ke-hoach/2021.yaml': 'nam: 2021\nke_hoach:\n  lua.san-luong: 12.000\n',
    'templates/thang/report.md.hbs': TEMPLATE,
    ...Object.fromEntries(monthly),
    ...changes,
  })
}

export function side(key: string, files: Record<string, string | Uint8Array>): ReportSide {
  const period = parsePeriod(key)
  if (!period) throw new Error(key)
  const outcome = sideOfMonth(key, literalWorld(files), period)
  if (!outcome.ok)
    throw new Error(
      outcome.diagnostics.map(({ message, span }) => `${span.file}:${span.line} ${message.en}`).join('\n'),
    )
  return outcome.value
}

export function figuresBetween(before: ReportSide, after: ReportSide): readonly FigureChange[] {
  return compareFigures(before, after, relationOf(before, after))
}

export function dataBetween(before: ReportSide, after: ReportSide): ReportComparison['data'] {
  return compareData(before, after, relationOf(before, after))
}

function relationOf(before: ReportSide, after: ReportSide): ReportComparison['relation'] {
  return before.period.month === after.period.month ? 'drafts' : 'months'
}

/** `luy_ke: plan-crossed, …` of all figures with an alarm. */
export function alarmsIn(changes: readonly FigureChange[]): readonly string[] {
  return changes
    .filter(({ alarms }) => alarms.length > 0)
    .map(({ id, alarms }) => `${id.slice(id.indexOf(':') + 1)}: ${alarms.map(({ kind }) => kind).join(', ')}`)
}
