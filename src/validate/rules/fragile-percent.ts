import type { Message, Severity } from '../../model/diagnostic.ts'
import { exactInteger } from '../../numbers/exact.ts'
import type { Interval } from '../../numbers/interval.ts'
import { type ComparisonClaims, comparedLevel, comparisonClaims } from '../comparison-claims.ts'
import { differenceOf, type Expression, numbersIn, statedIn } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { sideOf } from '../percentage-base.ts'
import { rangeOf } from '../range.ts'
import type { Check, Rule } from '../rule.ts'
import { labelOf } from '../run-rules.ts'

/** Below this many, one case more or less moves the percentage by more than five points. */
const FEW = exactInteger(20)

/** Three accidents after one are "up 200%": true, and of no use. */
export const fragilePercent: Rule = {
  id: 'fragile-percent',
  severity: 'warning',
  title: { vi: 'không nên dùng tỷ lệ phần trăm', en: 'a percentage of too little' },
  statement: {
    vi: 'Không công bố tỷ lệ tăng, giảm so với kỳ so sánh bằng 0 hoặc âm (lỗi), hoặc có ít hơn 20 (cảnh báo): hãy nêu mức tăng, giảm.',
    en: 'No percentage on a base of zero or below (error), or of fewer than 20 counted things (warning): tell the change.',
  },
  rationale: {
    vi: 'Với số gốc nhỏ, thêm bớt một trường hợp đã làm tỷ lệ thay đổi hơn 5 điểm phần trăm; với số gốc bằng 0 hoặc âm, tỷ lệ không có nghĩa.',
    en: 'On a small base one case more or less moves the percentage by over five points; on zero or below it means nothing.',
  },
  formula: 'kỳ so sánh ≥ 20 (số đếm); kỳ so sánh > 0',
  failing: [
    {
      title: { vi: '3 vụ so với 2 vụ', en: '3 against 2' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 3
    thang_truoc: { thang: 2 }
    cong_bo:
      thang: { so_thang_truoc: 50 } # cảnh báo fragile-percent
`,
      },
    },
    {
      title: { vi: 'so với kỳ không phát sinh', en: 'against none' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 4
    cong_bo:
      thang:
        chenh_lech_thang_truoc: 4
        so_thang_truoc: 100 # lỗi fragile-percent
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'nêu mức tăng; hoặc số gốc đủ lớn', en: 'the change is told; or the base is large enough' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 3
    luy_ke: 30
    thang_truoc: { thang: 2 }
    cung_ky: { luy_ke: 20 }
    cong_bo:
      thang: { chenh_lech_thang_truoc: 1 }
      luy_ke: { so_cung_ky: 50 }
`,
      },
    },
  ],
  check: (facts) => comparisonClaims(facts).flatMap((claims) => checksOf(facts, claims)),
}

function checksOf(facts: Facts, claims: ComparisonClaims): Check[] {
  const percentages = [claims.growth, claims.index].flatMap((each) => each ?? [])
  if (percentages.length === 0 || claims.indicator.kind === 'index') return []
  const base = baseOf(facts, claims)
  const range = base && rangeOf(base)
  if (!base || !range) return []
  const fault = faultOf(base, range)
  return percentages.map((fact) => (fault ? broken(fact, base, fault) : { kind: 'passed' }))
}

/** The base as held; else what the stated change leaves of the level. */
function baseOf(facts: Facts, claims: ComparisonClaims): Expression | undefined {
  const { indicator, level, versus, change, base } = claims
  const held = facts.level(indicator.id, level, facts.periodOf(versus))
  if (held.kind === 'number') return held.expression
  if (base) return statedIn(base.stated)
  const now = comparedLevel(facts, claims)
  return change && now.kind === 'number' ? differenceOf(now.expression, statedIn(change.stated)) : undefined
}

interface Fault {
  readonly severity: Severity
  readonly message: Message
}

function faultOf(base: Expression, range: Interval): Fault | undefined {
  const side = sideOf(range)
  if (side === 'zero') return faults.zero
  if (side === 'below') return faults.below
  const isFew = range.highest.kind === 'finite' && range.highest.value.compare(FEW) < 0
  return isFew && numbersIn(base).every(({ mode }) => mode === 'exact') ? faults.few : undefined
}

const faults = {
  zero: {
    severity: 'error',
    message: {
      vi: 'kỳ so sánh bằng 0: không có tỷ lệ phần trăm, hãy nêu mức tăng',
      en: 'the base is 0: there is no percentage, tell the change',
    },
  },
  below: {
    severity: 'error',
    message: {
      vi: 'kỳ so sánh âm: tỷ lệ phần trăm không có nghĩa, hãy nêu mức tăng, giảm',
      en: 'the base is negative: a percentage means nothing, tell the change',
    },
  },
  few: {
    severity: 'warning',
    message: {
      vi: 'kỳ so sánh ít hơn 20: nên nêu mức tăng, giảm thay cho tỷ lệ phần trăm',
      en: 'the base is below 20: tell the change rather than a percentage',
    },
  },
} as const satisfies Record<string, Fault>

function broken({ stated, subject, owner }: ClaimFact, base: Expression, { severity, message }: Fault): Check {
  const related = numbersIn(base).map((each) => ({ span: each.span, label: labelOf(each) }))
  return { kind: 'broken', severity, subject, message, span: stated.span, owner, related }
}
