import type { FigureId } from '../../model/figure.ts'
import { figureId } from '../../model/figure-id.ts'
import type { Indicator, UnitId } from '../../model/indicator.ts'
import type { Period } from '../../model/period.ts'
import type { IndicatorReadings, Level } from '../../model/submission.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'

/** Half a person, less than nothing, more than all of it. */
export const outOfDomain: Rule = {
  id: 'out-of-domain',
  severity: 'error',
  title: { vi: 'giá trị không thể có', en: 'a value that cannot be' },
  statement: {
    vi: 'Số đếm là số nguyên không âm; số đo không âm trừ khi khai co_the_am; tỷ trọng nằm trong 0–100%; chỉ số lớn hơn 0.',
    en: 'Counts are whole and not negative; measures are not negative unless co_the_am says so; shares lie within 0–100%; indices are above zero.',
  },
  rationale: {
    vi: 'Số đếm in theo nghìn, triệu có thể có phần thập phân. Dấu trừ thường là dấu gạch đầu dòng gõ nhầm.',
    en: 'Counts in thousands may have decimals. A minus is often a dash of the line.',
  },
  formula: '',
  failing: [
    {
      title: {
        vi: 'nửa vụ, số âm, tỷ trọng 120%, chỉ số âm',
        en: 'half a case, below zero, a share of 120%, an index below zero',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu: { thang: "2,5" } # lỗi out-of-domain
  lua.dien-tich: { gia_tri: -12 } # lỗi out-of-domain
  lua.vu-mua: { cong_bo: { ty_trong: { cua: lua.san-luong, so: "120,0" } } } # lỗi out-of-domain
  lua.gia: { chi_so: { thang_truoc: "-100,2" } } # lỗi out-of-domain
`,
        'data/2022-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich: { gia_tri: -10 } # lỗi out-of-domain
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'những giá trị có thể có', en: 'values that may be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu: { thang: 02 }
  lua.dien-tich: { gia_tri: "12,5" }
  lua.vu-mua: { cong_bo: { ty_trong: { cua: lua.san-luong, so: "20,0" } } }
  lua.gia: { chi_so: { thang_truoc: "99,8" } }
`,
      },
    },
  ],
  check: (facts) => [
    ...[...facts.month.catalogue.values()].flatMap((indicator) => [
      ...levelChecks(facts, indicator),
      ...baseChecks(facts, indicator),
    ]),
    ...facts.claims.filter(({ claim }) => claim.kind === 'share').map(shareCheck),
    ...facts.month.current.submissions.flatMap(({ readings, unit }) =>
      [...readings.values()].flatMap((each) => indexChecks(each, unit.value)),
    ),
  ],
}

function levelChecks(facts: Facts, indicator: Indicator): Check[] {
  if (indicator.kind === 'ratio' || indicator.kind === 'index') return []
  return (['month', 'cumulative', 'value'] as const).flatMap((level) => {
    const stated = facts.typed(indicator, level, facts.month.period)
    return stated ? [levelCheck(indicator, stated, figureId(indicator.id, { kind: 'level', level }))] : []
  })
}

/** Of the months that are compared with. */
function baseChecks(facts: Facts, indicator: Indicator): Check[] {
  if (indicator.kind === 'ratio' || indicator.kind === 'index') return []
  const levels: readonly Level[] = indicator.nature === 'flow' ? ['month', 'cumulative'] : ['value']
  return (['previous-month', 'previous-year'] as const).flatMap((versus) =>
    levels.flatMap((level) => {
      const period = facts.periodOf(versus)
      const stated = isSurelyNoLess(facts, indicator, level, period) ? undefined : facts.typed(indicator, level, period)
      const subject = figureId(indicator.id, { kind: 'base', level, versus })
      return stated ? [levelCheck(indicator, stated, subject)] : []
    }),
  )
}

/** A number of an earlier month is made only where its size does not say enough; counts must be whole as well. */
function isSurelyNoLess({ entries }: Facts, { id, sector, kind }: Indicator, level: Level, period: Period): boolean {
  const file = kind === 'measure' ? entries.fileOf(sector, period) : undefined
  return file !== undefined && 'sizeOf' in file.readings && file.readings.sizeOf(id, level) >= 0
}

/** A count in a unit of thousands is printed like a measure: only its sign can be wrong. */
function levelCheck(indicator: Indicator, stated: StatedNumber, subject: FigureId): Check {
  const { number, span } = stated
  const at = { kind: 'broken', subject, span, owner: indicator.owner } as const
  if (number.exact.isNegative() && !indicator.mayBeNegative) {
    return {
      ...at,
      message: { vi: `${number.text} nhỏ hơn 0`, en: `${number.text} is below zero` },
      hints: [{ vi: 'nếu chỉ tiêu có thể âm, khai co_the_am: true', en: 'if it may be, declare co_the_am: true' }],
    }
  }
  const isBroken =
    indicator.kind === 'count' && !number.exact.isInteger() && !/^(nghìn|ngàn|triệu|tỷ|tỉ)/.test(indicator.unit)
  if (!isBroken) return { kind: 'passed' }
  return { ...at, message: { vi: `${number.text} không phải số nguyên`, en: `${number.text} is not whole` } }
}

/** Prices may fall to nothing, but not below. */
function indexChecks({ indicator, indices }: IndicatorReadings, owner: UnitId): Check[] {
  return Object.values(indices).flatMap((index): readonly Check[] => {
    if (index.kind !== 'number') return []
    const { number, span } = index
    if (number.exact.isPositive()) return [{ kind: 'passed' }]
    const message = { vi: `chỉ số ${number.text} không lớn hơn 0`, en: `an index of ${number.text} is not above zero` }
    return [{ kind: 'broken', subject: `${indicator}:chi_so`, message, span, owner }]
  })
}

function shareCheck({ stated, subject, owner }: ClaimFact): Check {
  const { exact, text } = stated.number
  if (!exact.isNegative() && exact.compare(100) <= 0) return { kind: 'passed' }
  return {
    kind: 'broken',
    subject,
    message: { vi: `tỷ trọng ${text}% nằm ngoài 0–100%`, en: `a share of ${text}% lies outside 0–100%` },
    span: stated.span,
    owner,
  }
}
