import { parseIsoDate, writeDate } from '../../calendar/dates.ts'
import type { DataChange, ReportSide } from '../../model/comparison.ts'
import type { IsoDate } from '../../model/world.ts'

/** Another day on which departments had to send. Of two months only the day of the month can be compared. */
export function deadlineChanges(
  before: ReportSide,
  after: ReportSide,
  relation: 'drafts' | 'months',
): readonly DataChange[] {
  const [old, now] = [before.facts.due, after.facts.due]
  const differs = relation === 'drafts' ? old !== now : dayOf(old) !== dayOf(now)
  if (!differs) return []
  return [
    {
      kind: 'deadline',
      message: {
        vi: `hạn gửi số liệu: ${dateText(old, 'chưa có')} → ${dateText(now, 'không còn')}`,
        en: `deadline for sending: ${dateText(old, 'none')} → ${dateText(now, 'none')}`,
      },
    },
  ]
}

function dayOf(date: IsoDate | undefined): string {
  return date?.slice(-2) ?? ''
}

function dateText(date: IsoDate | undefined, none: string): string {
  return date !== undefined && parseIsoDate(date) ? writeDate(date, 'day-month-year') : none
}
