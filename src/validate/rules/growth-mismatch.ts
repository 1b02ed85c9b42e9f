import { exactInteger } from '../../numbers/exact.ts'
import { comparedIn, isAtOtherPrices } from '../comparison-claims.ts'
import { growthOf, percentOf } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { isOnlyItsParts } from '../only-parts.ts'
import { noPercentage } from '../percentage-base.ts'
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
    {
      title: { vi: 'tính theo giá so sánh: không kiểm được', en: 'at constant prices: cannot be checked' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { so_cung_ky: "8,2", gia: so_sanh }
`,
      },
    },
  ],
  check: (facts) => facts.claims.flatMap((claim) => checksOf(facts, claim)),
}

/** An index that was measured (prices) has no levels: another rule holds it against its claim. */
function checksOf(facts: Facts, fact: ClaimFact): Check[] {
  const { claim, indicator, stated, subject } = fact
  const compared = comparedIn(claim.kind)
  if (!compared || indicator.kind === 'index') return []
  const { part, versus } = compared
  if (part !== 'growth' && part !== 'index') return []
  const at = { subject, span: stated.span }
  if (isAtOtherPrices(fact)) return [undecidedFor(at, otherPrices)]
  const now = facts.level(indicator.id, claim.level, facts.month.period)
  const base = facts.level(indicator.id, claim.level, facts.periodOf(versus))
  if (isOnlyItsParts(facts, indicator.id, [now, base])) return []
  if (now.kind === 'none') return [undecidedFor(at, now)]
  if (base.kind === 'none') return [undecidedFor(at, base)]
  const [a, b] = [now.expression, base.expression]
  const senseless = noPercentage(a, b)
  if (senseless) return [undecidedFor(at, senseless)]
  const computed = part === 'growth' ? growthOf(a, b) : percentOf(a, b)
  const line = exactInteger(part === 'growth' ? 0 : 100)
  return [{ kind: 'relation', relation: { subject, claim: stated, compare: 'equal', computed, line } }]
}

const otherPrices = {
  reason: 'PRICE_BASIS',
  detail: {
    vi: 'tốc độ tăng tính theo giá khác với giá của số liệu',
    en: 'the growth is at other prices than the levels',
  },
} as const
