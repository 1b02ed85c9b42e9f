import { BAND_IN_DEVIATIONS, FEWEST_POINTS } from '../robust-band.ts'
import type { Rule } from '../rule.ts'
import { stepChecks } from '../steps.ts'

/** Twenty months that grow by some five per cent a year, each with its season. */
const MONTHS = 20
const SEASON = [100, 60, 180, 90, 104, 150, 70, 200, 110, 95, 130, 85]
const WIGGLE = [0, 1, -1, 2]

/** The season is the same as a year ago; what moves beyond the usual growth should be confirmed. */
export const yoyOutlier: Rule = {
  id: 'yoy-outlier',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'thay đổi bất thường so với cùng kỳ', en: 'an unusual step from last year' },
  statement: {
    vi: `Mức thay đổi so với cùng kỳ nằm trong khoảng thường gặp của chính chỉ tiêu: trung vị ± ${BAND_IN_DEVIATIONS} độ lệch tuyệt đối trung vị (MAD), tính từ ít nhất ${FEWEST_POINTS} tháng trước. Chỉ tiêu chỉ gửi lũy kế thì xét phần tăng thêm trong tháng.`,
    en: `The step from last year lies in the indicator's usual band: the median ± ${BAND_IN_DEVIATIONS} median absolute deviations of at least ${FEWEST_POINTS} earlier months. Of a flow with only a year to date, the month is what that has grown by.`,
  },
  rationale: {
    vi: 'Không chắc là sai: cần đơn vị xác nhận. So với cùng kỳ thì mùa vụ không gây nhiễu; cần khoảng 20 tháng số liệu. Số đếm nhỏ (dưới 20) và chỉ tiêu theo vụ không xét.',
    en: 'Not wrong for certain: the department should confirm it. Seasons do not disturb it; some 20 months of data are needed. Small counts (below 20) and seasons are left out.',
  },
  formula: '|x − trung vị| ≤ 7 · MAD, x = thang ÷ thang cùng kỳ',
  failing: [
    { title: { vi: 'gấp đôi cùng kỳ', en: 'twice last year' }, files: months('208 # cảnh báo yoy-outlier') },
    {
      title: { vi: 'chỉ có lũy kế: phần tăng thêm gấp đôi', en: 'a year to date only, that grows by twice as much' },
      files: totals('660 # cảnh báo yoy-outlier'),
    },
  ],
  passing: [
    { title: { vi: 'trong khoảng thường gặp', en: 'within the usual band' }, files: months('111') },
    {
      title: { vi: 'chỉ có lũy kế, tăng thêm như thường', en: 'a year to date that grows as usual' },
      files: totals('561'),
    },
    { title: { vi: 'mới có sáu tháng năm trước', en: 'six months of last year only' }, files: months('208', 6) },
  ],
  check: (facts) => stepChecks(facts, { versus: 'previous-year', months: 12 }),
}

function months(now: string, howMany: number = MONTHS): Readonly<Record<string, string>> {
  return files((value) => `lua.dien-tich:\n    gia_tri: ${value}`, now, howMany, valueAt)
}

/** The same months of a flow, of which only the year to date is sent. */
function totals(now: string): Readonly<Record<string, string>> {
  return files(
    (value) => `lua.san-luong:\n    luy_ke: ${value}`,
    now,
    MONTHS + 2,
    (back) => {
      const month = (((4 - back) % 12) + 12) % 12
      return Array.from({ length: month + 1 }, (_, earlier) => valueAt(back + earlier)).reduce((a, b) => a + b)
    },
  )
}

function files(
  line: (value: string | number) => string,
  now: string,
  howMany: number,
  at: (back: number) => number,
): Readonly<Record<string, string>> {
  const file = (value: string | number): string => `don_vi: so-mot\nchi_tieu:\n  ${line(value)}\n`
  const earlier = Array.from({ length: howMany }, (_, index) => {
    const back = index + 1
    const month = (((4 - back) % 12) + 12) % 12
    const year = 2023 + Math.floor((4 - back) / 12)
    return [`data/${year}-${String(month + 1).padStart(2, '0')}/lua.yaml`, file(at(back))]
  })
  return { ...Object.fromEntries(earlier), 'data/2023-05/lua.yaml': file(now) }
}

function valueAt(back: number): number {
  const month = (((4 - back) % 12) + 12) % 12
  const year = 2023 + Math.floor((4 - back) / 12)
  const growth = year === 2023 || (year === 2022 && month > 3) ? 5 : 0
  return (SEASON[month] ?? 0) + growth + (WIGGLE[back % 4] ?? 0)
}
