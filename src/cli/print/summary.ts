import { writeDate } from '../../calendar/dates.ts'
import { type Period, periodKey } from '../../model/period.ts'
import type { IsoDate } from '../../model/world.ts'
import type { Language } from '../language.ts'

export interface BuildSummary {
  readonly period: Period
  readonly sent: number
  readonly units: number
  /** Names of the units that have not sent. */
  readonly waiting: readonly string[]
  /** Only where the settings have a deadline: how many sent after it. */
  readonly deadline?: { readonly due: IsoDate; readonly late: number }
  readonly figures: number
  readonly notes: number
  readonly appendices: number
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly milliseconds: number
}

/** The last words of a build: what was made, from whom, and who is still missing. */
export function printSummary(summary: BuildSummary, language: Language): string {
  const rows = language === 'vi' ? vietnamese(summary) : english(summary)
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, text]) => `${label.padEnd(width)}  ${text}\n`).join('')
}

type Row = readonly [string, string]

function vietnamese(summary: BuildSummary): Row[] {
  return [
    ['Báo cáo', `tháng ${summary.period.month}/${summary.period.year}`],
    ['Đơn vị', `${summary.sent}/${summary.units} đơn vị đã gửi${waiting(summary, '; chưa gửi: ')}`],
    ...late(summary, (count, day) => ['', `${count} đơn vị gửi sau hạn ${day}`]),
    ['Số liệu', `${summary.figures} con số`],
    ['Chú thích', `${summary.notes} chú thích, ${summary.appendices} phụ lục`],
    ...summary.files.map(
      (file, index): Row => [index === 0 ? 'Đã ghi' : '', `${file.path} (${size(file.bytes, ',')})`],
    ),
    ['Thời gian', `${seconds(summary.milliseconds, ',')} giây`],
  ]
}

function english(summary: BuildSummary): Row[] {
  return [
    ['Report', periodKey(summary.period)],
    ['Units', `${summary.sent} of ${summary.units} have sent${waiting(summary, '; waiting for: ')}`],
    ...late(summary, (count, day) => ['', `${count} sent after ${day}`]),
    ['Figures', String(summary.figures)],
    ['Notes', `${summary.notes}, appendices: ${summary.appendices}`],
    ...summary.files.map(
      (file, index): Row => [index === 0 ? 'Written' : '', `${file.path} (${size(file.bytes, '.')})`],
    ),
    ['Time', `${seconds(summary.milliseconds, '.')} s`],
  ]
}

function late({ deadline }: BuildSummary, row: (count: number, day: string) => Row): Row[] {
  return deadline && deadline.late > 0 ? [row(deadline.late, writeDate(deadline.due, 'day-month-year'))] : []
}

/** At most five names: the appendix has them all. */
function waiting({ waiting: names }: BuildSummary, lead: string): string {
  if (names.length === 0) return ''
  const shown = names.slice(0, 5).join(', ')
  return `${lead}${shown}${names.length > 5 ? ` … (+${names.length - 5})` : ''}`
}

function size(bytes: number, mark: string): string {
  return bytes < 10_000 ? `${bytes} B` : `${decimal(bytes / 1024, mark)} kB`
}

function seconds(milliseconds: number, mark: string): string {
  return decimal(milliseconds / 1000, mark)
}

function decimal(value: number, mark: string): string {
  return (Math.round(value * 10) / 10).toString().replace('.', mark)
}
