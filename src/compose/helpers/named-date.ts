import { writeDate } from '../../calendar/dates.ts'
import type { HelperSpec } from '../helper-call.ts'
import { words } from '../print/phrase.ts'

/** `{{ngay "mốc"}}`: a date that the month's file names, `16/11/2020` or `16/11`. */
export const dateHelper: HelperSpec = {
  name: 'ngay',
  forms: { inline: 'date' },
  options: { dang: { kind: 'choice', values: ['ngay_thang'] } },
  printer: {
    kind: 'phrase',
    print: (call, desk) => {
      const date = desk.month.issue.dates.get(call.subject)
      if (date === undefined) throw new Error(`no date ${call.subject}`)
      const isShort = call.options.text('dang') === 'ngay_thang'
      return [words(writeDate(date.value, isShort ? 'day-month' : 'day-month-year'))]
    },
  },
}
