import type { ClaimFact, Facts } from '../facts.ts'
import { verdictOf } from '../relation.ts'
import type { Check, Rule } from '../rule.ts'
import { labelOf } from '../run-rules.ts'
import { growthMismatch } from './growth-mismatch.ts'
import { planPercent } from './plan-percent.ts'
import { ratioMismatch } from './ratio-mismatch.ts'
import { tripleMismatch } from './triple-mismatch.ts'

/** A percentage typed for one line and copied to the next betrays itself: the numbers fit only one of them. */
export const copiedPercent: Rule = {
  id: 'copied-percent',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'tỷ lệ có thể đã chép từ chỉ tiêu bên cạnh', en: 'a percentage that may be copied from the neighbour' },
  statement: {
    vi: 'Hai chỉ tiêu liền nhau có cùng một tỷ lệ mà số liệu chỉ khớp với một chỉ tiêu thì tỷ lệ kia có thể bị chép nhầm.',
    en: 'Where two neighbours share a percentage that the numbers fit for only one of them, the other may be copied.',
  },
  rationale: {
    vi: 'Giúp đơn vị thấy ngay lỗi từ đâu ra: con số không sai một chữ số mà sai cả dòng.',
    en: 'It tells a department where its fault comes from: not one digit is wrong but the whole line.',
  },
  formula: '',
  failing: [
    {
      title: {
        vi: 'tỷ lệ của dòng dưới đứng ở cả dòng trên',
        en: "the lower line's percentage, on the upper one as well",
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua:
    luy_ke: 11.924
    cung_ky: { luy_ke: 12.406 }
    cong_bo: { so_cung_ky: "-0,24" } # lỗi growth-mismatch
  lua.vu-he:
    luy_ke: 200.250
    cung_ky: { luy_ke: 200.738 }
    cong_bo: { so_cung_ky: "-0,24" }
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml:6 cảnh báo copied-percent'],
    },
  ],
  passing: [
    {
      title: { vi: 'cùng tỷ lệ và cùng khớp', en: 'the same percentage, and both fit' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua:
    luy_ke: 90
    cung_ky: { luy_ke: 100 }
    cong_bo: { so_cung_ky: "-10,0" }
  lua.vu-he:
    luy_ke: 180
    cung_ky: { luy_ke: 200 }
    cong_bo: { so_cung_ky: "-10,0" }
`,
      },
    },
  ],
  check: (facts) => checksOf(facts),
}

/** The rules that say whether a percentage fits. */
const judges = [planPercent, growthMismatch, tripleMismatch, ratioMismatch]

function checksOf(facts: Facts): Check[] {
  const pairs = neighbours(facts.claims)
  const named = new Set(pairs.flat().map(({ indicator }) => indicator.id))
  const fits = fitsByPlace({ ...facts, claims: facts.claims.filter(({ indicator }) => named.has(indicator.id)) })
  return pairs.flatMap(([a, b]) => {
    const [first, second] = [fits.get(a.stated.place), fits.get(b.stated.place)]
    if (first === undefined || second === undefined) return []
    if (first === second) return [{ kind: 'passed' }]
    return [first ? copied(b, a) : copied(a, b)]
  })
}

/** Whether all relations of a claim hold; absent where none could be checked. */
function fitsByPlace(facts: Facts): ReadonlyMap<string, boolean> {
  const fits = new Map<string, boolean>()
  for (const { check } of judges) {
    for (const each of typeof check === 'function' ? check(facts) : []) {
      if (each.kind !== 'relation') continue
      const verdict = verdictOf(each.relation)
      const { place } = each.relation.claim
      if (verdict) fits.set(place, verdict !== 'inconsistent' && (fits.get(place) ?? true))
    }
  }
  return fits
}

/** Claims of one kind that follow each other in a file and say the same percentage. */
function neighbours(claims: readonly ClaimFact[]): (readonly [ClaimFact, ClaimFact])[] {
  const last = new Map<string, ClaimFact>()
  return claims.flatMap((fact) => {
    const { claim, stated } = fact
    const key = `${claim.span.file} ${claim.kind} ${claim.level}`
    const before = last.get(key)
    last.set(key, fact)
    const isCopy = before && stated.unit === '%' && before.claim.number.text === claim.number.text
    return isCopy ? [[before, fact] as const] : []
  })
}

function copied({ stated, subject, owner, indicator }: ClaimFact, from: ClaimFact): Check {
  return {
    kind: 'broken',
    subject,
    message: {
      vi: `${stated.number.text}% của “${indicator.name}” có thể chép nhầm từ “${from.indicator.name}”, nơi tỷ lệ này khớp`,
      en: `${stated.number.text}% of "${indicator.name}" may be copied from "${from.indicator.name}", which it fits`,
    },
    span: stated.span,
    owner,
    related: [{ span: from.stated.span, label: labelOf(from.stated) }],
  }
}
