import type { Message } from '../model/diagnostic.ts'
import type { Period } from '../model/period.ts'
import type { ClaimKind, Comparison, Level } from '../model/submission.ts'

/** A level of some month, seen from a report on `from`: `lũy kế 10 tháng`, `tháng 11 năm 2019`. */
export function levelWords(level: Level, period: Period, from: Period): Message {
  const { month, year } = period
  const ofYear = year === from.year ? { vi: '', en: '' } : { vi: ` năm ${year}`, en: ` of ${year}` }
  switch (level) {
    case 'month':
      return { vi: `số tháng ${month}${ofYear.vi}`, en: `month ${month}${ofYear.en}` }
    case 'cumulative':
      return { vi: `lũy kế ${month} tháng${ofYear.vi}`, en: `year to date, ${month} months${ofYear.en}` }
    case 'value':
      return { vi: `giá trị tháng ${month}${ofYear.vi}`, en: `value in month ${month}${ofYear.en}` }
  }
}

const claims: Readonly<Record<ClaimKind, Message>> = {
  level: { vi: 'giá trị công bố', en: 'stated value' },
  'plan-percent': { vi: '% kế hoạch công bố', en: 'stated % of plan' },
  'plan-excess': { vi: '% vượt kế hoạch công bố', en: 'stated % above plan' },
  'growth-previous-year': { vi: '% tăng, giảm công bố so với cùng kỳ', en: 'stated growth on last year' },
  'growth-previous-month': { vi: '% tăng, giảm công bố so với tháng trước', en: 'stated growth on last month' },
  'change-previous-year': { vi: 'mức tăng, giảm công bố so với cùng kỳ', en: 'stated change on last year' },
  'change-previous-month': { vi: 'mức tăng, giảm công bố so với tháng trước', en: 'stated change on last month' },
  'index-previous-year': { vi: '% công bố bằng cùng kỳ', en: 'stated % of last year' },
  'index-previous-month': { vi: '% công bố bằng tháng trước', en: 'stated % of last month' },
  share: { vi: 'tỷ trọng công bố', en: 'stated share' },
  'level-previous-month': { vi: 'giá trị tháng trước được nhắc lại', en: "last month's value as stated again" },
  'level-previous-year': { vi: 'giá trị cùng kỳ được nhắc lại', en: "last year's value as stated again" },
  count: { vi: 'số lượng công bố', en: 'stated count' },
}

export function claimWords(kind: ClaimKind): Message {
  return claims[kind]
}

/** A measured index, base 100. */
export function indexWords(versus: Comparison): Message {
  return versus === 'previous-month'
    ? { vi: 'chỉ số so với tháng trước', en: 'index on last month' }
    : { vi: 'chỉ số so với cùng kỳ', en: 'index on last year' }
}

export function planWords(year: number): Message {
  return { vi: `kế hoạch năm ${year}`, en: `plan of ${year}` }
}
