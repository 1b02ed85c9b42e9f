import { conversionFactor } from '../../numbers/unit.ts'
import { comparedIn } from '../comparison-claims.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import { levelBeside } from '../held.ts'
import { indexChecks } from '../measured-index.ts'
import { ratioChecks } from '../ratio-checks.ts'
import type { Check, Rule } from '../rule.ts'
import { differentGrounds } from '../same-grounds.ts'
import { shareOf } from '../share.ts'
import { undecidedFor } from '../undecided-for.ts'

/** Stated shares and rates against what they are divided from, and stated price changes against the measured index. */
export const ratioMismatch: Rule = {
  id: 'ratio-mismatch',
  severity: 'error',
  title: { vi: 'tỷ lệ công bố không khớp số liệu', en: 'the stated ratio does not fit its numbers' },
  statement: {
    vi: 'Tỷ lệ, tỷ trọng, năng suất công bố (kỳ này hoặc kỳ trước được nhắc lại) phải khớp với tử số và mẫu số; mức tăng giá phải khớp với chỉ số đo được.',
    en: 'A stated ratio, share or rate, of this period or repeated from an earlier one, fits its numerator and denominator; a stated price change fits the measured index.',
  },
  rationale: {
    vi: 'Tử số và mẫu số là số đếm thì còn phải có những số nguyên cho ra đúng tỷ lệ đã in: tỷ lệ chép sai một chữ số thường không có số nguyên nào.',
    en: 'Where both sides are counts, some whole numbers must give the printed ratio: with one wrong digit there often are none.',
  },
  formula: '100 · tử số ÷ mẫu số; 100 · thành phần ÷ tổng; chỉ số − 100',
  failing: [
    {
      title: { vi: '60 trên 80 là 75%, công bố 57%', en: '60 of 80 is 75%, 57% is stated' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 80
  lua.so-vu.xu-ly:
    thang: 60
  lua.so-vu.ty-le:
    cong_bo:
      thang: { so: "57,0" } # lỗi ratio-mismatch
`,
      },
    },
    {
      title: {
        vi: 'tháng trước: 3.494 trên một số nguyên không thể là 87,54%',
        en: '3,494 of a whole number is never 87.54%',
      },
      files: {
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu.xu-ly:
    thang: 3.494
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 3.995
  lua.so-vu.xu-ly:
    thang: 3.525
  lua.so-vu.ty-le:
    cong_bo:
      thang: { so: "88,24", thang_truoc: "87,54" } # lỗi ratio-mismatch
`,
      },
    },
    {
      title: {
        vi: 'chưa có tệp tháng trước: tử số suy từ mức tăng',
        en: 'no file of last month: its numerator is implied by the change',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu:
    thang: 3.995
  lua.so-vu.xu-ly:
    thang: 3.525
    cong_bo:
      thang: { chenh_lech_thang_truoc: 31 }
  lua.so-vu.ty-le:
    cong_bo:
      thang: { thang_truoc: "87,54" } # lỗi ratio-mismatch
`,
      },
    },
    {
      title: { vi: 'tỷ trọng trong một tổng được cộng từ thành phần', en: 'a share in a total that is added up' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua:
    luy_ke: 30
    cong_bo:
      ty_trong: { cua: lua.san-luong, so: "33,0" } # lỗi ratio-mismatch
  lua.vu-he:
    luy_ke: 70
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
    {
      title: { vi: 'chỉ số 100,46 nhưng ghi tăng 0,47%', en: 'an index of 100.46 told as "up 0.47%"' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.gia:
    chi_so: { thang_truoc: "100,46" }
    cong_bo: { so_thang_truoc: "0,47" } # lỗi ratio-mismatch
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
  lua.so-vu:
    thang: 80
  lua.so-vu.xu-ly:
    thang: 60
  lua.so-vu.ty-le:
    cong_bo:
      thang: { so: 75, thang_truoc: "66,67" }
  lua.vu-mua:
    luy_ke: 30
    cong_bo:
      ty_trong: { cua: lua.san-luong, so: "30,2" } # ghi chú rounding-drift
  lua.vu-he:
    luy_ke: 70
  lua.gia:
    chi_so: { thang_truoc: "100,46" }
    cong_bo: { so_thang_truoc: "0,46", bang_thang_truoc: "100,5" }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) => facts.claims.flatMap((claim) => checksOf(facts, claim)),
}

function checksOf(facts: Facts, fact: ClaimFact): readonly Check[] {
  const { claim, indicator } = fact
  if (claim.kind === 'share') return shareChecks(facts, fact)
  if (indicator.kind === 'index') return indexChecks(facts, fact)
  if (!indicator.ratio) return []
  const compared = comparedIn(claim.kind)
  if (claim.kind === 'level') return ratioChecks(facts, fact, facts.month.period)
  return compared?.part === 'base' ? ratioChecks(facts, fact, facts.periodOf(compared.versus)) : []
}

function shareChecks(facts: Facts, { claim, indicator, stated, subject }: ClaimFact): Check[] {
  const whole = claim.whole === undefined ? undefined : facts.indicator(claim.whole)
  if (!whole) return []
  const at = { subject, span: stated.span }
  const grounds = differentGrounds(indicator, whole)
  if (grounds) return [undecidedFor(at, grounds)]
  const factor = conversionFactor(indicator.unit, whole.unit)
  if (!factor) return [undecidedFor(at, differentUnits)]
  const a = facts.level(indicator.id, claim.level, facts.month.period)
  const b = facts.level(whole.id, levelBeside(claim.level, whole), facts.month.period)
  if (a.kind === 'none') return [undecidedFor(at, a)]
  if (b.kind === 'none') return [undecidedFor(at, b)]
  const computed = shareOf(a.expression, b.expression, factor)
  return [{ kind: 'relation', relation: { subject, claim: stated, compare: 'equal', computed } }]
}

const differentUnits = {
  reason: 'UNIT',
  detail: {
    vi: 'không đổi được đơn vị của chỉ tiêu sang đơn vị của tổng',
    en: "the indicator's unit cannot be converted to that of the whole",
  },
} as const
