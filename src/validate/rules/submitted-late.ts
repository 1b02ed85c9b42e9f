import { dueDate, writeDate } from '../../calendar/dates.ts'
import { reportingUnits } from '../../calendar/senders.ts'
import type { Check, Rule } from '../rule.ts'

/** Told, not blamed. */
export const submittedLate: Rule = {
  id: 'submitted-late',
  severity: 'information',
  standsAlone: true,
  title: { vi: 'đơn vị gửi sau hạn', en: 'a unit has sent late' },
  statement: {
    vi: 'Báo cáo gửi chậm nhất vào ngày han_gui của tháng.',
    en: 'Reports are sent by the day han_gui of the month.',
  },
  rationale: {
    vi: 'Gửi sau hạn không làm số liệu sai, nhưng người tổng hợp cần biết để đôn đốc.',
    en: 'Being late makes no figure wrong, but the secretariat wants to know.',
  },
  formula: 'ngày gửi ≤ han_gui',
  failing: [
    {
      title: { vi: 'hạn ngày 18, gửi ngày 19', en: 'due on the 18th, sent on the 19th' },
      files: {
        'data/2023-05/bao-cao.yaml': `ngay: 2023-05-20
nhan_bao_cao:
  da_gui:
    so-mot: 2023-05-19 # ghi chú submitted-late
    so-hai: 2023-05-18
`,
      },
    },
  ],
  passing: [{ title: { vi: 'đúng hạn', en: 'in time' }, files: {} }],
  check: ({ month }) => {
    const { deadlineDay } = month.settings
    if (deadlineDay === undefined) return []
    const due = dueDate(month.period, deadlineDay)
    return reportingUnits(month).flatMap((unit): Check[] => {
      const sent = month.issue.received.get(unit.id)
      if (!sent) return []
      if (sent.value <= due) return [{ kind: 'passed' }]
      const [day, deadline] = [writeDate(sent.value, 'day-month-year'), writeDate(due, 'day-month-year')]
      return [
        {
          kind: 'broken',
          subject: unit.id,
          message: {
            vi: `${unit.name} gửi ngày ${day}, sau hạn ${deadline}`,
            en: `${unit.name} sent on ${sent.value}, after ${due}`,
          },
          span: sent.span,
          owner: unit.id,
        },
      ]
    })
  },
}
