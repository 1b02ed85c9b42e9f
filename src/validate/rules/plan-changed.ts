import { lastDayOf, shiftPeriod } from '../../calendar/periods.ts'
import { planInForce } from '../../calendar/plan-in-force.ts'
import { claimedMeasure } from '../../model/claimed-measure.ts'
import { figureId } from '../../model/figure-id.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { PlanVersion } from '../../model/month.ts'
import type { Period } from '../../model/period.ts'
import type { Claim } from '../../model/submission.ts'
import { baseOfGrowth, baseOfIndex, statedIn } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { isPlanClaim, planRelation } from '../plan-relation.ts'
import type { Relation } from '../relation.ts'
import type { Check, Rule } from '../rule.ts'
import type { StatedNumber } from '../stated-number.ts'
import { statedClaim, statedReading } from '../stated-numbers.ts'
import { claimWords, planWords } from '../words.ts'

/** A plan that is typed over makes every earlier report wrong, without a word. */
export const planChanged: Rule = {
  id: 'plan-changed',
  severity: 'error',
  title: { vi: 'kế hoạch năm đã thay đổi mà chưa khai', en: 'the plan of the year has changed without being declared' },
  statement: {
    vi: 'Trong một năm chỉ có một kế hoạch, trừ khi khai thêm bản mới (tu_ngay, quyet_dinh): % kế hoạch công bố ở tháng trước phải khớp với kế hoạch có hiệu lực khi đó.',
    en: 'A year has one plan unless a version is declared (tu_ngay, quyet_dinh): the % stated in an earlier month fits the plan in force then.',
  },
  rationale: {
    vi: 'Gõ đè kế hoạch mới lên kế hoạch cũ thì các báo cáo đã gửi không còn đúng. Chỉ đối chiếu với tháng gần nhất có công bố % kế hoạch.',
    en: 'A new plan typed over the old one makes the reports already sent wrong. The latest month that states a % of plan is looked at.',
  },
  formula: 'kế hoạch = 100 · số liệu tháng trước ÷ % kế hoạch công bố tháng trước',
  failing: [
    {
      title: { vi: 'tháng 4: 400 là 40%, nay kế hoạch ghi 1.200', en: 'in April 400 was 40%; now the plan is 1,200' },
      files: planFiles('lua.san-luong: 1.200 # lỗi plan-changed', '    cong_bo: { so_ke_hoach: "41,7" }'),
    },
    {
      title: { vi: 'hai bản cùng ngày hiệu lực', en: 'two versions valid from one day' },
      files: planFiles('lua.vu-he: [{ so: 1.000 }, { so: 1.100 }] # lỗi plan-changed', ''),
    },
    {
      title: {
        vi: 'không khai kế hoạch: hai tháng ngầm dùng hai kế hoạch khác nhau',
        en: 'no plan is declared, and two months imply different ones',
      },
      files: planFiles('lua.vu-mua: 1.000', '    cong_bo: { so_ke_hoach: "41,7" } # lỗi plan-changed'),
    },
  ],
  passing: [
    {
      title: { vi: 'bản mới đã khai từ tháng 5', en: 'the new version is declared from May' },
      files: planFiles(
        'lua.san-luong: [{ so: 1.000 }, { so: 1.200, tu_ngay: 2023-05-01, quyet_dinh: Quyết định số 12/QĐ-UBND }]',
        '    cong_bo: { so_ke_hoach: "41,7" }',
      ),
    },
  ],
  check: (facts) => [...twiceFromOneDay(facts), ...againstEarlierMonths(facts)],
}

/** Which of two versions from one day holds, nobody can say. */
function twiceFromOneDay({ month }: Facts): Check[] {
  return [...month.plans].flatMap(([id, versions]) =>
    versions.flatMap((version, index) => {
      const before = versions.slice(0, index).find(({ validFrom }) => validFrom === version.validFrom)
      const indicator = month.catalogue.get(id)
      const claim = indicator && planOf(indicator, version, month.period)
      const other = indicator && before && planOf(indicator, before, month.period)
      if (!claim || !other) return []
      const subject = figureId(id, { kind: 'plan' })
      return [changed({ subject, claim, compare: 'equal', computed: statedIn(other) }, SAME_DAY)]
    }),
  )
}

function againstEarlierMonths(facts: Facts): Check[] {
  const { catalogue, period } = facts.month
  const earlier = Array.from({ length: period.month - 1 }, (_, index) => shiftPeriod(period, -1 - index))
  return [...catalogue.values()]
    .filter((indicator) => hasPlan(facts, indicator))
    .flatMap((indicator) => {
      for (const each of earlier) {
        const told = earlierClaim(facts, indicator, each)
        if (told) return againstClaim(facts, told, each)
      }
      return []
    })
}

/** Only then is there anything to hold an earlier month against. */
function hasPlan({ month, claimsOn }: Facts, { id }: Indicator): boolean {
  return month.plans.has(id) || claimsOn(id).some(isPlanClaim)
}

/** What the file of an earlier month states of the plan, where it also has the value that it is stated of. */
function earlierClaim({ entries }: Facts, indicator: Indicator, period: Period): ClaimFact | undefined {
  for (const { readings, owner } of entries.at(indicator.id, period)) {
    const claim = readings.claims.find((each) => isPlanClaim({ claim: each }) && readings.levels[each.level])
    const measure = claim && claimedMeasure(claim)
    if (claim && measure) {
      const stated = { ...statedClaim(indicator, claim, owner), label: labelOf(claim, period) }
      return { claim, indicator, stated, subject: figureId(indicator.id, measure), owner }
    }
  }
  return undefined
}

function labelOf({ kind }: Claim, { month }: Period): StatedNumber['label'] {
  const words = claimWords(kind)
  return { vi: `${words.vi} tháng ${month}`, en: `${words.en} in month ${month}` }
}

function againstClaim(facts: Facts, told: ClaimFact, period: Period): Check[] {
  const { indicator, claim, stated } = told
  const value = facts.level(indicator.id, claim.level, period)
  if (value.kind === 'none') return []
  const [level, percent] = [value.expression, statedIn(stated)]
  const implied = claim.kind === 'plan-excess' ? baseOfGrowth(level, percent) : baseOfIndex(level, percent)
  const versions = facts.month.plans.get(indicator.id) ?? []
  const inForce = planInForce(versions, lastDayOf(period))
  const plan = inForce && planOf(indicator, inForce, period)
  if (plan) {
    const subject = figureId(indicator.id, { kind: 'plan' })
    return [changed({ subject, claim: plan, compare: 'equal', computed: implied }, DECLARE)]
  }
  if (versions.length > 0) return []
  return facts
    .claimsOn(indicator.id)
    .filter(isPlanClaim)
    .flatMap((now) => {
      const held = facts.level(indicator.id, now.claim.level, facts.month.period)
      return held.kind === 'none' ? [] : [changed(planRelation(now, held.expression, implied), DECLARE)]
    })
}

function planOf(indicator: Indicator, { reading }: PlanVersion, { year }: Period): StatedNumber | undefined {
  return reading.kind === 'number' ? statedReading(indicator, reading, planWords(year), indicator.owner) : undefined
}

function changed(relation: Relation, hint: typeof DECLARE): Check {
  return { kind: 'relation', relation, hints: [hint] }
}

const DECLARE = {
  vi: 'nếu kế hoạch đã điều chỉnh, giữ bản cũ và khai thêm bản mới với tu_ngay, quyet_dinh trong data/ke-hoach',
  en: 'if the plan was changed, keep the old version and declare the new one with tu_ngay, quyet_dinh in data/ke-hoach',
}

const SAME_DAY = {
  vi: 'ghi tu_ngay cho bản mới, hoặc bỏ bản không dùng',
  en: 'give the new version its tu_ngay, or remove the one that does not hold',
}

function planFiles(plan: string, claim: string): Readonly<Record<string, string>> {
  return {
    'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  ${plan}
`,
    'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 400
    cong_bo: { so_ke_hoach: "40,0" }
`,
    'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 500
${claim}
`,
  }
}
