import { exactInteger } from '../../numbers/exact.ts'
import { type ComparisonClaims, comparedLevel, comparisonClaims } from '../comparison-claims.ts'
import {
  differenceOf,
  type Expression,
  growthOf,
  growthOfChange,
  growthOfSlightChange,
  percentOf,
  plusNumber,
  statedIn,
} from '../expression.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { noPercentage, sideOf } from '../percentage-base.ts'
import type { Check, Rule } from '../rule.ts'
import { undecidedFor } from '../undecided-for.ts'

/** A level, its change and its percentage leave one base between them: no history is needed to see that they do not. */
export const tripleMismatch: Rule = {
  id: 'triple-mismatch',
  severity: 'error',
  title: {
    vi: 'số kỳ này, mức và tỷ lệ tăng, giảm không khớp nhau',
    en: 'the level, its change and its growth do not fit together',
  },
  statement: {
    vi: 'Số kỳ này, mức tăng giảm, tỷ lệ tăng giảm và số kỳ so sánh được nhắc lại, nếu cùng được công bố, phải cùng suy ra một số kỳ so sánh.',
    en: 'A level, its change, its growth and its base, where they are stated together, imply one and the same base.',
  },
  rationale: {
    vi: 'Không cần số liệu của kỳ so sánh: chỉ từ những con số đơn vị vừa in cạnh nhau đã thấy mâu thuẫn.',
    en: 'No history is needed: the numbers printed side by side contradict each other.',
  },
  formula: '100 ÷ (kỳ này ÷ mức tăng − 1)',
  failing: [
    {
      title: { vi: '4.723, giảm 776 nhưng ghi giảm 5,73%', en: '4,723, down 776, but "down 5.73%"' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich:
    gia_tri: 4.723
    cong_bo: { chenh_lech_cung_ky: -776, so_cung_ky: "-5,73" } # lỗi triple-mismatch
`,
      },
    },
    {
      title: { vi: 'tăng 12,5% nhưng ghi bằng 115,2% cùng kỳ', en: '"up 12.5%" beside "115.2% of last year"' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich:
    gia_tri: 4.723
    cong_bo:
      so_cung_ky: 12,5
      bang_cung_ky: 115,2 # lỗi triple-mismatch
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: '200.250, giảm 488, giảm 0,24%', en: '200,250, down 488, down 0.24%' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich:
    gia_tri: 200.250
    cong_bo: { chenh_lech_cung_ky: -488, so_cung_ky: "-0,24", bang_cung_ky: "99,76" }
  lua.so-vu:
    thang: 25
    cong_bo:
      thang: { chenh_lech_thang_truoc: 0, so_thang_truoc: 0 }
`,
      },
    },
  ],
  check: (facts) => comparisonClaims(facts).flatMap((claims) => checksOf(facts, claims)),
}

/** One base for each pair of claims: intervals on a line have a point in common where each two of them have. */
function checksOf(facts: Facts, claims: ComparisonClaims): Check[] {
  const { growth, change, index, base } = claims
  const checks = growth && index ? [fits(index, plusNumber(statedIn(growth.stated), 100), 100)] : []
  const other = change ?? growth ?? index
  if (!other || !(base ?? growth ?? index) || !(base ?? change)) return checks
  const level = comparedLevel(facts, claims)
  if (level.kind === 'none') return [...checks, undecided(other, level)]
  return [
    ...checks,
    ...(change ? againstChange(claims, change, level.expression) : []),
    ...(base ? againstBase(claims, base, level.expression) : []),
  ]
}

function againstChange({ growth, index }: ComparisonClaims, change: ClaimFact, level: Expression): Check[] {
  const by = statedIn(change.stated)
  const senseless = noPercentage(level, differenceOf(level, by))
  const side = sideOf(change.stated.interval)
  const grown = side === 'above' || side === 'below' ? growthOfChange(level, by) : growthOfSlightChange(level, by)
  return [
    ...(growth ? [senseless ? undecided(growth, senseless) : fits(growth, grown, 0)] : []),
    ...(index ? [senseless ? undecided(index, senseless) : fits(index, plusNumber(grown, 100), 100)] : []),
  ]
}

function againstBase({ growth, change, index }: ComparisonClaims, base: ClaimFact, level: Expression): Check[] {
  const from = statedIn(base.stated)
  const senseless = noPercentage(level, from)
  return [
    ...(change ? [fits(change, differenceOf(level, from), 0)] : []),
    ...(growth ? [senseless ? undecided(growth, senseless) : fits(growth, growthOf(level, from), 0)] : []),
    ...(index ? [senseless ? undecided(index, senseless) : fits(index, percentOf(level, from), 100)] : []),
  ]
}

function fits({ stated, subject }: ClaimFact, computed: Expression, line: 0 | 100): Check {
  return {
    kind: 'relation',
    relation: { subject, claim: stated, compare: 'equal', computed, line: exactInteger(line) },
  }
}

function undecided({ stated, subject }: ClaimFact, why: Parameters<typeof undecidedFor>[1]): Check {
  return undecidedFor({ subject, span: stated.span }, why)
}
