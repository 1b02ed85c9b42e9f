import { writeDate } from '../../calendar/dates.ts'
import { previousMonth } from '../../calendar/periods.ts'
import { periodKey } from '../../model/period.ts'
import type { IndicatorReadings, Level, Submission } from '../../model/submission.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** Fewer equal numbers than this may be chance. */
const FEWEST_EQUAL = 3

/** The same within one file: small counts are often alike. */
const FEWEST_REPEATED = 5

const JUST_THE_SAME = `don_vi: so-mot
chi_tieu:
  lua.san-luong: { thang: 100 }
  lua.vu-mua: { thang: 60 }
  lua.vu-he: { thang: 40 }
`

/** Last month's file in this month's folder. */
export const staleCopy: Rule = {
  id: 'stale-copy',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'tệp giống hệt tháng trước', en: "last month's file again" },
  statement: {
    vi: 'Số liệu tháng trong tệp của một đơn vị không được giống hệt tháng trước; các số không cùng một giá trị; ngày gửi (ngay_gui) không trước tháng báo cáo.',
    en: "The monthly values of a department's file are neither all those of last month nor all one number, and it was not sent (ngay_gui) before the month.",
  },
  rationale: {
    vi: `Chép tệp tháng trước làm mẫu rồi quên thay số. Chỉ xét tệp có từ ${FEWEST_EQUAL} số liệu tháng trở lên; số liệu tại thời điểm có thể không đổi nên không tính.`,
    en: `A copied file whose numbers were never replaced. Only files with at least ${FEWEST_EQUAL} monthly values; stocks may well stand still.`,
  },
  formula: '',
  failing: [
    {
      title: { vi: 'ba số không đổi', en: 'three numbers unchanged' },
      files: {
        'data/2023-05/lua.yaml': JUST_THE_SAME.replace('so-mot\n', 'so-mot # cảnh báo stale-copy\n'),
        'data/2023-04/lua.yaml': JUST_THE_SAME,
      },
    },
    {
      title: { vi: 'năm số như nhau', en: 'five times one number' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot # cảnh báo stale-copy
chi_tieu:
  lua.san-luong: { thang: 100 }
  lua.vu-mua: { thang: 100 }
  lua.vu-he: { thang: 100 }
  lua.so-vu: { thang: 100 }
  lua.so-vu.xu-ly: { thang: 100 }
`,
      },
    },
    {
      title: { vi: 'ngày gửi của tháng trước', en: 'sent before the month' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot # cảnh báo stale-copy
ngay_gui: 2023-04-17
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'một số đã thay', en: 'one number is new' },
      files: { 'data/2023-05/lua.yaml': JUST_THE_SAME.replace('60', '61'), 'data/2023-04/lua.yaml': JUST_THE_SAME },
    },
  ],
  check: (facts) =>
    facts.month.current.submissions.flatMap((each) => [
      ...checkOf(facts, each),
      ...sameNumberCheck(each),
      ...dateCheck(facts, each),
    ]),
}

/** One number typed down the whole file is no measurement. Nothing may well have happened everywhere. */
function sameNumberCheck({ file, unit, readings }: Submission): Check[] {
  const values = [...readings.values()].flatMap((entry) => monthlyTexts(entry, 'month'))
  const [first = '0'] = values
  if (values.length < FEWEST_REPEATED || first === '0') return []
  if (values.some((value) => value !== first)) return [{ kind: 'passed' }]
  return [
    {
      kind: 'broken',
      subject: file,
      message: {
        vi: `${values.length} số liệu tháng đều cùng một số: điền mẫu mà chưa thay?`,
        en: `all ${values.length} monthly values are the same number: a form that was not filled in?`,
      },
      span: unit.span,
      owner: unit.value,
    },
  ]
}

/** The date at the head of the file is the first thing that a copy keeps. */
function dateCheck({ month }: Facts, { file, unit, sentOn }: Submission): Check[] {
  if (sentOn === undefined) return []
  if (sentOn >= `${periodKey(month.period)}-01`) return [{ kind: 'passed' }]
  const day = writeDate(sentOn, 'day-month-year')
  return [
    {
      kind: 'broken',
      subject: file,
      message: {
        vi: `ngày gửi ${day} trước tháng báo cáo: tệp chép từ tháng trước?`,
        en: `sent on ${sentOn}, before the month: a copy of an earlier file?`,
      },
      span: unit.span,
      owner: unit.value,
    },
  ]
}

function checkOf({ month }: Facts, submission: Submission): Check[] {
  const before = month.history.get(periodKey(previousMonth(month.period)))
  const twin = before?.submissions.find(({ sector }) => sector === submission.sector)
  if (!twin) return []
  const values = [...submission.readings.values()].flatMap((entry) => monthlyTexts(entry, 'month'))
  if (values.length < FEWEST_EQUAL) return []
  const isSame = [...submission.readings.values()].every((entry) => {
    const old = twin.readings.get(entry.indicator)
    return old !== undefined && monthlyTexts(entry, 'month').join() === monthlyTexts(old, 'month').join()
  })
  if (!isSame) return [{ kind: 'passed' }]
  return [
    {
      kind: 'broken',
      subject: submission.file,
      message: {
        vi: `${values.length} số liệu tháng đều giống tháng trước (${twin.file}): chép mà chưa thay số?`,
        en: `all ${values.length} monthly values are those of last month (${twin.file}): copied and not replaced?`,
      },
      span: submission.unit.span,
      owner: submission.unit.value,
    },
  ]
}

function monthlyTexts({ levels }: IndicatorReadings, level: Level): readonly string[] {
  const reading = levels[level]
  return reading?.kind === 'number' ? [reading.number.exact.toString()] : []
}
