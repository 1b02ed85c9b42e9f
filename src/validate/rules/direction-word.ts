import { shiftPeriod } from '../../calendar/periods.ts'
import type { Message } from '../../model/diagnostic.ts'
import type { Indicator, UnitId } from '../../model/indicator.ts'
import { periodKey } from '../../model/period.ts'
import type { Located } from '../../model/source.ts'
import type { Assertion, Remark } from '../../model/submission.ts'
import { type ComparisonClaims, comparedLevel, comparisonClaims } from '../comparison-claims.ts'
import { mayBe, sayAssertion, sayRange, wordOf } from '../direction-words.ts'
import type { Facts } from '../facts.ts'
import { mainLevelOf } from '../held.ts'
import { sideOf } from '../percentage-base.ts'
import type { Check, Rule } from '../rule.ts'
import { labelOf } from '../run-rules.ts'
import { type Sign, signOfComparison, signOfPlan } from '../signs.ts'
import { undecidedFor } from '../undecided-for.ts'

/** Readers remember the words: what is said to have risen must have risen. */
export const directionWord: Rule = {
  id: 'direction-word',
  severity: 'error',
  title: { vi: 'từ chỉ chiều tăng, giảm trái với số liệu', en: 'a word of direction contradicts the numbers' },
  statement: {
    vi: 'Tăng, giảm, không đổi, vượt, đạt, chưa đạt kế hoạch, trong số công bố và trong nhận định (nhan_dinh), phải đúng với số liệu.',
    en: 'Up, down, unchanged, above, up to or short of plan, in claims and in remarks (nhan_dinh), agree with the numbers.',
  },
  rationale: {
    vi: 'Phần nhận xét thường liệt kê chỉ tiêu theo chiều tăng giảm, viết tách khỏi số liệu. Khai nhận định một lần thì mỗi tháng chương trình đối chiếu từng chỉ tiêu.',
    en: 'Evaluations list indicators by direction, far from the numbers. Declared once, each is checked every month.',
  },
  formula: 'kỳ này − kỳ so sánh > 0 (tăng), < 0 (giảm), = 0 (không đổi); số liệu − kế hoạch ≥ 0 (đạt)',
  failing: [
    {
      title: {
        vi: 'chỉ tiêu giảm đứng trong danh sách tăng',
        en: 'an indicator that fell, in a list of those that rose',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 55
    thang_truoc: { thang: 66 }
  lua.so-vu:
    thang: 12
    cong_bo:
      thang: { chenh_lech_thang_truoc: 3 }
danh_sach:
  nhan-xet.tang:
    - lua.so-vu
    - lua.san-luong # lỗi direction-word
nhan_dinh:
  nhan-xet.tang: { danh_sach: nhan-xet.tang, so_thang_truoc: tang }
`,
      },
    },
    {
      title: { vi: 'ghi vượt kế hoạch khi mới đạt 95%', en: '"above plan" at 95%' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 95
nhan_dinh:
  nhan-xet.vuot:
    chi_tieu: [lua.san-luong] # lỗi direction-word
    so_ke_hoach: vuot
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
      },
    },
    {
      title: { vi: 'mức tăng và tỷ lệ giảm đặt cạnh nhau', en: 'a rise beside a percentage of fall' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    cong_bo: { chenh_lech_cung_ky: 12, so_cung_ky: "-5,0" } # lỗi direction-word
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'đúng chiều; bằng kế hoạch là đạt', en: 'as the numbers say; equal to the plan is up to plan' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 70
    luy_ke: 100
    thang_truoc: { thang: 66 }
    cung_ky: { luy_ke: 120 }
  lua.gia:
    chi_so: { thang_truoc: "100,00" }
nhan_dinh:
  nhan-xet.san-luong:
    chi_tieu: [lua.san-luong]
    so_thang_truoc: tang
    so_cung_ky: giam
    so_ke_hoach: dat
  nhan-xet.gia: { chi_tieu: [lua.gia], so_thang_truoc: khong_doi }
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
      },
    },
  ],
  check: (facts) => [
    ...comparisonClaims(facts).flatMap((claims) => ofClaims(facts, claims)),
    ...facts.month.current.submissions.flatMap(({ remarks, unit }) =>
      remarks.flatMap((remark) => ofRemark(facts, remark, unit.value)),
    ),
  ],
}

/** Where the level is known, a change and a growth are held together by the numbers themselves. */
function ofClaims(facts: Facts, claims: ComparisonClaims): Check[] {
  const { growth, change } = claims
  if (!growth || !change || comparedLevel(facts, claims).kind === 'number') return []
  const sides = [growth, change].map(({ stated }) => sideOf(stated.interval))
  if (!(sides.includes('above') && sides.includes('below'))) return [{ kind: 'passed' }]
  return [
    {
      kind: 'broken',
      subject: growth.subject,
      message: {
        vi: 'tỷ lệ và mức tăng, giảm trái chiều nhau',
        en: 'the growth and the change point in opposite directions',
      },
      span: growth.stated.span,
      owner: growth.owner,
      related: [{ span: change.stated.span, label: labelOf(change.stated) }],
      decisive: true,
    },
  ]
}

function ofRemark(facts: Facts, remark: Remark, owner: UnitId): Check[] {
  return namedIn(facts, remark).flatMap((named) => {
    const indicator = facts.indicator(named.value)
    if (!indicator) return []
    return remark.assertions.flatMap((assertion) =>
      signsOf(facts, indicator, assertion).map((signed) =>
        checkOf({ remark, named, indicator, assertion, owner }, signed),
      ),
    )
  })
}

function namedIn({ month }: Facts, { indicators, list }: Remark): readonly Located<string>[] {
  const items = (list && month.lists.get(list.value)?.items) ?? []
  return [
    ...indicators,
    ...items.flatMap((item) => (item.kind === 'indicator' ? [{ value: item.indicator, span: item.span }] : [])),
  ]
}

const NOW: Message = { vi: '', en: '' }

interface Signed {
  readonly sign: Sign
  /** What distinguishes the assertion among those of a remark: `so_thang_truoc`. */
  readonly key: string
  /** ` (tháng 4)`, where it is not the report's own month that is spoken of. */
  readonly when: Message
}

function signsOf(facts: Facts, indicator: Indicator, assertion: Assertion): Signed[] {
  if (assertion.kind === 'plan') return [{ sign: signOfPlan(facts, indicator), key: 'so_ke_hoach', when: NOW }]
  const { versus, months } = assertion
  const level =
    assertion.level ??
    (versus === 'previous-month' && indicator.nature === 'flow' && indicator.kind !== 'index'
      ? 'month'
      : mainLevelOf(indicator))
  const key = versus === 'previous-month' ? 'so_thang_truoc' : 'so_cung_ky'
  return Array.from({ length: months }, (_, back) => {
    const period = shiftPeriod(facts.month.period, -back)
    const sign = signOfComparison(facts, { indicator, level, versus, period })
    if (back === 0) return { sign, key, when: NOW }
    const when = { vi: ` (tháng ${period.month})`, en: ` (month ${period.month})` }
    return { sign, key: `${key}.${periodKey(period)}`, when }
  })
}

interface Said {
  readonly remark: Remark
  readonly named: Located<string>
  readonly indicator: Indicator
  readonly assertion: Assertion
  readonly owner: UnitId
}

function checkOf({ remark, named, indicator, assertion, owner }: Said, { sign, key, when }: Signed): Check {
  const subject = `${remark.id}:${named.value}.${key}`
  if (sign.kind === 'none') return undecidedFor({ subject, span: named.span }, sign)
  if (mayBe(wordOf(assertion), sign.range)) return { kind: 'passed' }
  const said = sayAssertion(assertion)
  const found = sayRange(assertion, sign.range)
  return {
    kind: 'broken',
    subject,
    message: {
      vi: `“${indicator.name}” được nêu là ${said.vi}${when.vi}, nhưng số liệu là ${found.vi}`,
      en: `"${indicator.name}" is said to be ${said.en}${when.en}, but by the numbers it is ${found.en}`,
    },
    span: named.span,
    owner,
    related: [
      { span: assertion.span, label: { vi: `nhận định: ${said.vi}`, en: `remark: ${said.en}` } },
      ...sign.numbers.map((number) => ({ span: number.span, label: labelOf(number) })),
    ],
    decisive: true,
  }
}
