import { hasSent, reportingUnits } from '../../calendar/senders.ts'
import type { Table, TableCell } from '../../model/document.ts'
import type { Issue, Month, ReportingUnit } from '../../model/month.ts'
import type { CallOptions } from '../call-options.ts'
import { namesIn } from '../call-options.ts'
import { headerCell, type TableBuilder, textCell } from './table-builder.ts'

const SENT = 'x'

/** `{{bang "don-vi-gui" trai="…" phai="…"}}`: who has sent by the closing date, two blocks of groups side by side. */
export const submissionTable: TableBuilder = {
  name: 'don-vi-gui',
  options: { trai: { kind: 'names', of: ['group'] }, phai: { kind: 'names', of: ['group'] } },
  required: ['trai', 'phai'],
  build: (options, { month }) => ({
    kind: 'table',
    columns: [360, 140, 360, 140],
    header: [['Đơn vị', 'Đã gửi', 'Đơn vị', 'Đã gửi'].map(headerCell)],
    rows: rowsOf(month, options),
    description: 'Các đơn vị gửi báo cáo',
  }),
}

function rowsOf(month: Month, options: CallOptions): Table['rows'] {
  const left = reporting(month, namesIn(options.text('trai') ?? ''))
  const right = reporting(month, namesIn(options.text('phai') ?? ''))
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...block(month.issue, left[row]),
    ...block(month.issue, right[row]),
  ])
}

/** Group after group, in the order of the units' file. */
function reporting(month: Month, groups: readonly string[]): readonly ReportingUnit[] {
  const units = reportingUnits(month)
  return groups.flatMap((group) => units.filter((unit) => unit.group === group))
}

function block(issue: Issue, unit: ReportingUnit | undefined): readonly TableCell[] {
  if (unit === undefined) return [textCell(''), textCell('', 'center')]
  return [textCell(unit.name), textCell(hasSent(issue, unit) ? SENT : '', 'center')]
}
