import type { Indicator, IndicatorId } from '../../model/indicator.ts'
import type { Period } from '../../model/period.ts'
import type { Submission } from '../../model/submission.ts'
import { plus, statedIn } from '../expression.ts'
import type { Facts } from '../facts.ts'
import type { FlowPoint } from '../flows.ts'
import type { Check, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'

/** All months of the year, added up, are the year to date. */
export const monthsSum: Rule = {
  id: 'months-sum',
  severity: 'error',
  title: { vi: 'các tháng cộng lại khác lũy kế', en: 'the months do not add up to the year to date' },
  statement: {
    vi: 'Khi mọi tháng từ đầu năm đều có số cùng một mức độ (so_bo hoặc chinh_thuc), các tháng và phần điều chỉnh đã khai cộng lại phải bằng lũy kế.',
    en: 'Where every month of the year is known at one vintage (preliminary or final), the months and the declared revisions add up to the year to date.',
  },
  rationale: {
    vi: 'Số ước được thay bằng số sơ bộ, chính thức về sau, nên chỉ cộng các số cùng mức độ; số ước đã có quy tắc cumulative-identity. Thiếu một tháng thì không kết luận được.',
    en: 'Estimates are settled later, so only figures of one vintage are added; for estimates there is cumulative-identity. With one month missing nothing can be said.',
  },
  formula: 'luy_ke = Σ thang + Σ dieu_chinh',
  failing: [
    {
      title: { vi: 'năm tháng cộng lại là 500', en: 'five months make 500' },
      files: yearOfMonths('so_bo', 'lua.san-luong: { thang: 100, luy_ke: 560 } # lỗi months-sum'),
    },
  ],
  passing: [
    {
      title: { vi: 'cộng lại đúng bằng lũy kế', en: 'they add up' },
      files: yearOfMonths('chinh_thuc', 'lua.san-luong: { thang: 100, luy_ke: 500 }'),
    },
    {
      title: { vi: 'số ước: chưa phải số cuối', en: 'estimates are not settled' },
      files: yearOfMonths('uoc', 'lua.san-luong: { thang: 100, luy_ke: 560 }'),
    },
    {
      title: { vi: 'phần chênh đã khai điều chỉnh', en: 'the difference is declared' },
      files: yearOfMonths(
        'so_bo',
        'lua.san-luong: { thang: 100, luy_ke: 560, dieu_chinh: { so: 60, ly_do: bổ sung tháng 2 } }',
      ),
    },
  ],
  check: (facts) => facts.flows().flatMap((flow) => checkOf(facts, flow)),
}

function checkOf(facts: Facts, { indicator, period, cumulative, subject }: FlowPoint): Check[] {
  if (!cumulative || !isOfOneVintage(facts, indicator, period)) return []
  const addends: StatedNumber[] = []
  for (const each of monthsOfYear(period)) {
    const month = facts.typed(indicator, 'month', each)
    if (!month) return []
    const revision = facts.revision(indicator, each)
    addends.push(month, ...(revision ? [revision] : []))
  }
  return [
    {
      kind: 'relation',
      relation: { subject, claim: cumulative, compare: 'equal', computed: plus(...addends.map(statedIn)) },
    },
  ]
}

function monthsOfYear({ year, month }: Period): Period[] {
  return Array.from({ length: month }, (_, index) => ({ year, month: index + 1 }))
}

/** Every month is typed, and all are settled alike. */
function isOfOneVintage(facts: Facts, { id }: Indicator, period: Period): boolean {
  const now = vintageOf(facts, id, period)
  if (now === undefined || now === 'estimate') return false
  return monthsOfYear(period).every((each) => vintageOf(facts, id, each) === now)
}

function vintageOf({ entries }: Facts, id: IndicatorId, period: Period): Submission['vintage'] | undefined {
  return entries.at(id, period).find(({ readings }) => readings.levels.month)?.submission.vintage
}

function yearOfMonths(vintage: string, last: string): Readonly<Record<string, string>> {
  const file = (line: string): string => `don_vi: so-mot\nmuc_so_lieu: ${vintage}\nchi_tieu:\n  ${line}\n`
  const earlier = [1, 2, 3, 4].map((month) => [`data/2023-0${month}/lua.yaml`, file('lua.san-luong: { thang: 100 }')])
  return { ...Object.fromEntries(earlier), 'data/2023-05/lua.yaml': file(last) }
}
