import { writeDate } from '../../calendar/dates.ts'
import type { Inline, TableCell } from '../../model/document.ts'
import type { ListId } from '../../model/indicator.ts'
import type { Month } from '../../model/month.ts'
import type { ListItem, Meeting } from '../../model/submission.ts'
import { callOptions } from '../call-options.ts'
import { printLevel } from '../print/print-level.ts'
import { cleanText } from '../templating/clean-text.ts'
import { type HeadedColumn, headRows } from './head-rows.ts'
import { cell, type TableBuilder, type TableData, textCell } from './table-builder.ts'

const NOBODY = '-'
const GROUP = 'Vắng và cử dự thay'

const COLUMNS: readonly HeadedColumn[] = [
  { head: 'TT', share: 60 },
  { head: 'Cuộc họp', share: 270 },
  { group: GROUP, head: 'Cử cấp phó dự thay', share: 270 },
  { group: GROUP, head: 'Không có lãnh đạo dự', share: 230 },
  { group: GROUP, head: 'Vắng họp', share: 170 },
]

/** `{{bang "cuoc-hop"}}`: the meetings of the month, and who was absent or sent somebody else. */
export const meetingsTable: TableBuilder = {
  name: 'cuoc-hop',
  options: {},
  required: [],
  build: (_options, data) => {
    const meetings = data.month.current.submissions.flatMap((each) => each.meetings)
    return {
      kind: 'table',
      columns: COLUMNS.map(({ share }) => share),
      header: headRows(COLUMNS),
      rows:
        meetings.length === 0
          ? [[{ ...textCell('Không có cuộc họp nào', 'center'), columnSpan: COLUMNS.length }]]
          : meetings.map((meeting, index) => meetingRow(meeting, index + 1, data)),
      description: 'Các cuộc họp vắng và cử dự thay',
    }
  },
}

function meetingRow(meeting: Meeting, number: number, data: TableData): readonly TableCell[] {
  const { name, date, deputies, leaderless, absent } = meeting
  const day = date === undefined ? '' : ` (ngày ${writeDate(date, 'day-month-year')})`
  return [
    textCell(String(number), 'center'),
    textCell(`${cleanText(name)}${day}`),
    ...[deputies, leaderless, absent].map((list) => attendantsCell(meeting, list?.value, data)),
  ]
}

/** How many, and who. */
function attendantsCell({ attendants }: Meeting, list: ListId | undefined, { month, figures }: TableData): TableCell {
  const items = (list === undefined ? undefined : month.lists.get(list)?.items) ?? []
  const count = list === undefined ? undefined : figures.count(list)
  if (items.length === 0 || count?.amount.kind !== 'number') return textCell(NOBODY, 'center')
  const printed = printLevel(count.amount, callOptions(new Map()), month.settings.wording)
  const names = items.map((item) => cleanText(attendantName(item, month)))
  const inlines: readonly Inline[] = [
    { kind: 'figure', figure: count.id, text: printed },
    { kind: 'text', text: ` ${cleanText(attendants)}: ${names.join('; ')}` },
  ]
  return cell(inlines)
}

function attendantName(item: ListItem, { units }: Month): string {
  switch (item.kind) {
    case 'unit':
      return units.find(({ id }) => id === item.unit)?.name ?? item.unit
    case 'text':
      return item.text
    case 'indicator':
      return item.indicator
  }
}
