import { BAND_IN_DEVIATIONS, FEWEST_POINTS } from '../robust-band.ts'
import type { Rule } from '../rule.ts'
import { stepChecks } from '../steps.ts'

const EARLIER = [
  ['2022-07', 100],
  ['2022-08', 103],
  ['2022-09', 99],
  ['2022-10', 102],
  ['2022-11', 104],
  ['2022-12', 101],
  ['2023-01', 103],
  ['2023-02', 98],
  ['2023-03', 102],
  ['2023-04', 104],
] as const

/** A digit too many, or a month that was not like the others. */
export const momOutlier: Rule = {
  id: 'mom-outlier',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'thay đổi bất thường so với tháng trước', en: 'an unusual step from last month' },
  statement: {
    vi: `Mức thay đổi so với tháng trước nằm trong khoảng thường gặp của chính chỉ tiêu: trung vị ± ${BAND_IN_DEVIATIONS} độ lệch tuyệt đối trung vị (MAD), tính từ ít nhất ${FEWEST_POINTS} lần thay đổi trước. Chỉ tiêu chỉ gửi lũy kế thì xét phần tăng thêm trong tháng.`,
    en: `The step from last month lies in the indicator's usual band: the median ± ${BAND_IN_DEVIATIONS} median absolute deviations of at least ${FEWEST_POINTS} earlier steps. Of a flow with only a year to date, the month is what that has grown by.`,
  },
  rationale: {
    vi: 'Không chắc là sai: cần đơn vị xác nhận. Trung vị và MAD không bị một tháng bất thường kéo lệch. Số đếm nhỏ (dưới 20) và chỉ tiêu theo vụ không xét.',
    en: 'Not wrong for certain: the department should confirm it. Median and MAD are not moved by one odd month. Small counts (below 20) and seasons are left out.',
  },
  formula: '|x − trung vị| ≤ 7 · MAD, x = thang ÷ thang tháng trước',
  failing: [
    {
      title: { vi: 'tháng này gấp ba tháng trước', en: 'three times last month' },
      files: months('310 # cảnh báo mom-outlier'),
    },
  ],
  passing: [{ title: { vi: 'trong khoảng thường gặp', en: 'within the usual band' }, files: months('108') }],
  check: (facts) => stepChecks(facts, { versus: 'previous-month', months: 1 }),
}

function months(now: string): Readonly<Record<string, string>> {
  const file = (value: string | number): string =>
    `don_vi: so-mot\nchi_tieu:\n  lua.dien-tich:\n    gia_tri: ${value}\n`
  const earlier = EARLIER.map(([month, value]) => [`data/${month}/lua.yaml`, file(value)])
  return { ...Object.fromEntries(earlier), 'data/2023-05/lua.yaml': file(now) }
}
