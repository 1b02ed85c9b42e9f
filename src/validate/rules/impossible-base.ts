import { exactInteger } from '../../numbers/exact.ts'
import { wholeNumbersIn } from '../../numbers/whole-numbers.ts'
import { type ComparisonClaims, comparedLevel, comparisonClaims } from '../comparison-claims.ts'
import { baseOfGrowth, baseOfIndex, type Expression, numbersIn, statedIn } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import type { Held } from '../held-value.ts'
import { rangeOf } from '../range.ts'
import type { Check, Rule } from '../rule.ts'
import { labelOf } from '../run-rules.ts'
import { writeInterval } from '../write-expression.ts'

/** Every stated comparison implies what it compares with; that number must be one that can exist. */
export const impossibleBase: Rule = {
  id: 'impossible-base',
  severity: 'error',
  title: {
    vi: 'số kỳ so sánh suy ra từ mức tăng, giảm không thể có',
    en: 'the stated comparison implies an impossible base',
  },
  statement: {
    vi: 'Số kỳ so sánh suy ra từ số kỳ này và mức hoặc tỷ lệ tăng, giảm không được âm; với số đếm, phải là số nguyên.',
    en: 'The base that a level and its change or growth imply is not negative and, for counts, a whole number.',
  },
  rationale: {
    vi: 'Mức tăng không thể lớn hơn chính số kỳ này. Chỉ tiêu có thể âm (lợi nhuận, cán cân) thì khai co_the_am: true trong danh mục.',
    en: 'A rise is never more than what it rose to. Indicators that may be negative say so in the catalogue (co_the_am: true).',
  },
  formula: 'kỳ này − mức tăng ≥ 0; kỳ này ÷ (1 + tỷ lệ tăng ÷ 100) là số nguyên',
  failing: [
    {
      title: { vi: 'trong tháng 1 vụ, ghi tăng 8 vụ', en: '1 this month, "up 8"' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 01
    cong_bo:
      thang: { chenh_lech_thang_truoc: 08 } # lỗi impossible-base
`,
      },
    },
    {
      title: { vi: '107 vụ, tăng 5,00%: không có số nguyên nào', en: '107, up 5.00%: no whole number grows so' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    luy_ke: 107
    cong_bo: { so_cung_ky: "5,00" } # lỗi impossible-base
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'giảm nhiều hơn số kỳ này', en: 'a fall may exceed the level' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 01
    luy_ke: 107
    cong_bo:
      thang: { chenh_lech_thang_truoc: -08 }
      luy_ke: { so_cung_ky: "4,90" }
`,
      },
    },
  ],
  check: (facts) => comparisonClaims(facts).flatMap((claims) => checksOf(facts, claims)),
}

const NONE = exactInteger(0)
const ALL = exactInteger(-100)

function checksOf(facts: Facts, claims: ComparisonClaims): Check[] {
  const { indicator, level, versus } = claims
  if (indicator.kind === 'index') return []
  const now = comparedLevel(facts, claims)
  const signs = indicator.mayBeNegative ? [] : notBelowNone(claims, now)
  const isKnown = facts.level(indicator.id, level, facts.periodOf(versus)).kind === 'number'
  return isKnown || now.kind === 'none' ? signs : [...signs, ...wholeBases(claims, now.expression)]
}

/** A rise is at most what it rose to, and a fall at most all there was. */
function notBelowNone({ change, growth, index }: ComparisonClaims, now: Held): Check[] {
  return [
    ...(change && now.kind === 'number' ? [within(change, 'at-most', now.expression)] : []),
    ...(growth ? [within(growth, 'at-least', { kind: 'constant', value: ALL })] : []),
    ...(index ? [within(index, 'at-least', { kind: 'constant', value: NONE })] : []),
  ]
}

function within({ stated, subject }: ClaimFact, compare: 'at-most' | 'at-least', computed: Expression): Check {
  return { kind: 'relation', relation: { subject, claim: stated, compare, computed } }
}

/** Whole bases that grow to a whole level at the stated percentage are few, and may be none. */
function wholeBases({ growth, index }: ComparisonClaims, now: Expression): Check[] {
  if (!numbersIn(now).every(({ mode }) => mode === 'exact')) return []
  return [
    ...(growth ? wholeBase(growth, baseOfGrowth(now, statedIn(growth.stated)), now) : []),
    ...(index ? wholeBase(index, baseOfIndex(now, statedIn(index.stated)), now) : []),
  ]
}

function wholeBase({ stated, subject, owner }: ClaimFact, base: Expression, now: Expression): Check[] {
  const range = rangeOf(base)
  if (!range) return []
  if (wholeNumbersIn(range)) return [{ kind: 'passed' }]
  const shown = writeInterval(range, SHOWN_DECIMALS)
  return [
    {
      kind: 'broken',
      subject,
      message: {
        vi: `số kỳ so sánh suy ra nằm trong ${shown}: không có số nguyên nào`,
        en: `the implied base lies in ${shown}, where there is no whole number`,
      },
      span: stated.span,
      owner,
      related: numbersIn(now).map((each) => ({ span: each.span, label: labelOf(each) })),
    },
  ]
}

const SHOWN_DECIMALS = 3
