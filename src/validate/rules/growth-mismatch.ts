import type { Comparison } from '../../model/submission.ts'
import { exactInteger } from '../../numbers/exact.ts'
import { growthOf, percentOf } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { undecidedFor } from '../undecided-for.ts'

/** A stated growth, or "bằng x%", against the two levels that it compares. */
export const growthMismatch: Rule = {
  id: 'growth-mismatch',
  severity: 'error',
  title: { vi: 'tốc độ tăng, giảm không khớp số liệu', en: 'the stated growth does not fit the levels' },
  statement: {
    vi: 'Tốc độ tăng, giảm (hoặc “bằng x%”) mà đơn vị công bố phải khớp với số kỳ này và số kỳ so sánh.',
    en: 'A stated growth (or "x% of") fits the level and the base that it compares.',
  },
  rationale: {
    vi: 'Số kỳ so sánh lấy từ tệp của tháng đó; nếu chưa có, từ chính tệp của đơn vị. Sai lệch trong phạm vi làm tròn không bị coi là lỗi.',
    en: "The base comes from that month's own file, else from the department's. What rounding explains is no fault.",
  },
  formula: '100 · (kỳ này ÷ kỳ so sánh − 1); 100 · kỳ này ÷ kỳ so sánh',
  failing: [
    {
      title: { vi: 'công bố tăng 12,5%, tính lại 11,4%', en: '12.5% stated, 11.4% calculated' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_cung_ky: "12,5" } # lỗi growth-mismatch
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'khớp sau khi làm tròn', en: 'fits within rounding' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_cung_ky: "11,4", bang_cung_ky: "111,35" }
`,
      },
    },
  ],
  check: (facts) => facts.claims.flatMap((claim) => checksOf(facts, claim)),
}

const kinds = {
  'growth-previous-year': { versus: 'previous-year', form: 'growth' },
  'growth-previous-month': { versus: 'previous-month', form: 'growth' },
  'index-previous-year': { versus: 'previous-year', form: 'index' },
  'index-previous-month': { versus: 'previous-month', form: 'index' },
} as const satisfies Partial<Record<string, { versus: Comparison; form: 'growth' | 'index' }>>

function isGrowth(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind)
}

/** An index that was measured (prices) has no levels: another rule holds it against its claim. */
function checksOf(facts: Facts, { claim, indicator, stated, subject }: ClaimFact): Check[] {
  if (!isGrowth(claim.kind) || indicator.kind === 'index') return []
  const { versus, form } = kinds[claim.kind]
  const now = facts.level(indicator.id, claim.level, facts.month.period)
  const base = facts.level(indicator.id, claim.level, facts.periodOf(versus))
  if (now.kind === 'none') return [undecidedFor({ subject, span: stated.span }, now)]
  if (base.kind === 'none') return [undecidedFor({ subject, span: stated.span }, base)]
  const [a, b] = [now.expression, base.expression]
  const computed = form === 'growth' ? growthOf(a, b) : percentOf(a, b)
  const line = exactInteger(form === 'growth' ? 0 : 100)
  return [{ kind: 'relation', relation: { subject, claim: stated, compare: 'equal', computed, line } }]
}
