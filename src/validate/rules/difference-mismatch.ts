import { exactInteger } from '../../numbers/exact.ts'
import { comparedIn } from '../comparison-claims.ts'
import { differenceOf } from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { isOnlyItsParts } from '../only-parts.ts'
import type { Check, Rule } from '../rule.ts'
import { undecidedFor } from '../undecided-for.ts'

/** A stated change ("tăng 210 tấn") against the two levels that it compares. */
export const differenceMismatch: Rule = {
  id: 'difference-mismatch',
  severity: 'error',
  title: { vi: 'mức tăng, giảm không khớp số liệu', en: 'the stated change does not fit the levels' },
  statement: {
    vi: 'Mức tăng, giảm mà đơn vị công bố phải bằng số kỳ này trừ số kỳ so sánh.',
    en: 'A stated change is the level less the base that it compares.',
  },
  rationale: {
    vi: 'Số đếm phải khớp từng đơn vị; số đo được xét trong phạm vi làm tròn của cả hai kỳ.',
    en: 'Counts fit to the unit; measures fit within the rounding of both levels.',
  },
  formula: 'kỳ này − kỳ so sánh',
  failing: [
    {
      title: { vi: 'công bố tăng 240 tấn, tính lại 420', en: 'a rise of 240 stated where it is 420' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { chenh_lech_cung_ky: 240 } # lỗi difference-mismatch
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'lệch 1 tấn do làm tròn hai số', en: 'off by one, as two roundings may be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
    cong_bo: { chenh_lech_cung_ky: 421 } # ghi chú rounding-drift
  lua.so-vu:
    thang: 3
    thang_truoc: { thang: 5 }
    cong_bo:
      thang: { chenh_lech_thang_truoc: -2 }
`,
      },
    },
  ],
  check: (facts) => facts.claims.flatMap((claim) => checksOf(facts, claim)),
}

function checksOf(facts: Facts, { claim, indicator, stated, subject }: ClaimFact): Check[] {
  const compared = comparedIn(claim.kind)
  if (compared?.part !== 'change') return []
  const at = { subject, span: stated.span }
  const now = facts.level(indicator.id, claim.level, facts.month.period)
  const base = facts.level(indicator.id, claim.level, facts.periodOf(compared.versus))
  if (isOnlyItsParts(facts, indicator.id, [now, base])) return []
  if (now.kind === 'none') return [undecidedFor(at, now)]
  if (base.kind === 'none') return [undecidedFor(at, base)]
  const computed = differenceOf(now.expression, base.expression)
  return [{ kind: 'relation', relation: { subject, claim: stated, compare: 'equal', computed, line: exactInteger(0) } }]
}
