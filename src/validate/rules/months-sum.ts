import { exactInteger } from '../../numbers/exact.ts'
import { statedIn, sumOf } from '../expression.ts'
import type { Facts } from '../facts.ts'
import { type FlowPoint, flowsAt, typed } from '../flows.ts'
import type { Check, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'

const ONE = exactInteger(1)

/** All months of the year, added up, are the year to date. */
export const monthsSum: Rule = {
  id: 'months-sum',
  severity: 'error',
  title: { vi: 'các tháng cộng lại khác lũy kế', en: 'the months do not add up to the year to date' },
  statement: {
    vi: 'Khi mọi tháng từ đầu năm đều có số và không có điều chỉnh, các tháng cộng lại phải bằng lũy kế.',
    en: 'Where every month of the year is known and nothing is revised, the months add up to the year to date.',
  },
  rationale: {
    vi: 'Chỉ xét khi đủ các tháng: thiếu một tháng thì không kết luận được.',
    en: 'Only where all months are known: with one missing nothing can be said.',
  },
  formula: 'luy_ke = Σ thang',
  failing: [
    {
      title: { vi: 'năm tháng cộng lại là 500', en: 'five months make 500' },
      files: yearOfMonths('lua.san-luong: { thang: 100, luy_ke: 560 } # lỗi months-sum'),
    },
  ],
  passing: [
    {
      title: { vi: 'cộng lại đúng bằng lũy kế', en: 'they add up' },
      files: yearOfMonths('lua.san-luong: { thang: 100, luy_ke: 500 }'),
    },
  ],
  check: (facts) => flowsAt(facts).flatMap((flow) => checkOf(facts, flow)),
}

function checkOf(facts: Facts, { indicator, period, cumulative, subject }: FlowPoint): Check[] {
  if (!cumulative || facts.revision(indicator.id)) return []
  const months: StatedNumber[] = []
  for (let month = 1; month <= period.month; month++) {
    const stated = typed(facts, indicator, 'month', { year: period.year, month })
    if (!stated) return []
    months.push(stated)
  }
  const computed = sumOf(months.map((each) => ({ factor: ONE, of: statedIn(each) })))
  return [{ kind: 'relation', relation: { subject, claim: cumulative, compare: 'equal', computed } }]
}

function yearOfMonths(last: string): Readonly<Record<string, string>> {
  const file = (line: string): string => `don_vi: so-mot\nchi_tieu:\n  ${line}\n`
  const earlier = [1, 2, 3, 4].map((month) => [`data/2023-0${month}/lua.yaml`, file('lua.san-luong: { thang: 100 }')])
  return { ...Object.fromEntries(earlier), 'data/2023-05/lua.yaml': file(last) }
}
