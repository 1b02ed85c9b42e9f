import type { Breakdown, Indicator } from '../../model/indicator.ts'
import { conversionFactor } from '../../numbers/unit.ts'
import type { ClaimFact, Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** Tonnes are no part of hectares. What a template asks to be converted is looked at while composing. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  severity: 'error',
  title: { vi: 'đơn vị tính không khớp', en: 'units that do not go together' },
  statement: {
    vi: 'Tổng và thành phần, phần và toàn bộ, số liệu và đơn vị mà mẫu đòi in có đơn vị tính đổi được sang nhau.',
    en: 'A whole and its parts, a share and its whole, a figure and the unit it is printed in can be converted to one another.',
  },
  rationale: {
    vi: 'Chỉ đổi được giữa các bội của cùng một đơn vị: đồng, triệu đồng, tỷ đồng. Khác đơn vị thì không cộng, không so được.',
    en: 'Only multiples of one unit are converted: đồng, triệu đồng, tỷ đồng. Others can be neither added nor compared.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'cộng ha vào tấn', en: 'hectares added to tonnes' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.dien-tich], tron_ven: false } # lỗi unit-mismatch
`,
      },
    },
    {
      title: { vi: 'mẫu đòi in tấn thành ha', en: 'a template asks for hectares' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
        'templates/thang/report.md.hbs': '# Phần một\n\n{{luy_ke "lua.san-luong" don_vi="ha"}}\n',
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi unit-mismatch'],
    },
    {
      title: { vi: 'tỷ trọng của tấn trong ha', en: 'a share of tonnes in hectares' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua: { luy_ke: 60, cong_bo: { ty_trong: { cua: lua.dien-tich, so: "20,0" } } } # lỗi unit-mismatch
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'nghìn tấn đổi sang tấn', en: 'thousands of tonnes as tonnes' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
        'templates/thang/report.md.hbs': '# Phần một\n\n{{luy_ke "lua.san-luong" don_vi="nghìn tấn"}}\n',
      },
    },
  ],
  check: (facts) => [
    ...facts.breakdowns.map((breakdown) => breakdownCheck(facts, breakdown)),
    ...facts.claims.filter(({ claim }) => claim.whole !== undefined).map((fact) => shareCheck(facts, fact)),
  ],
}

function breakdownCheck(facts: Facts, { whole, parts, span }: Breakdown): Check {
  const total = facts.indicator(whole)
  const strange = parts.flatMap((id) => {
    const part = facts.indicator(id)
    return total && part && !isConvertible(part, total) ? [part] : []
  })
  if (!total || strange.length === 0) return { kind: 'passed' }
  const listed = strange.map(({ id, unit }) => `${id} (${unit})`).join(', ')
  return {
    kind: 'broken',
    subject: whole,
    message: {
      vi: `không cộng được vào ${whole} (${total.unit}): ${listed}`,
      en: `what cannot be added to ${whole} (${total.unit}): ${listed}`,
    },
    span,
    owner: total.owner,
  }
}

function shareCheck(facts: Facts, { claim, indicator, stated, subject, owner }: ClaimFact): Check {
  const whole = facts.indicator(claim.whole ?? '')
  if (!whole || isConvertible(indicator, whole)) return { kind: 'passed' }
  return {
    kind: 'broken',
    subject,
    message: {
      vi: `${indicator.id} (${indicator.unit}) không phải một phần của ${whole.id} (${whole.unit})`,
      en: `${indicator.id} (${indicator.unit}) is no part of ${whole.id} (${whole.unit})`,
    },
    span: stated.span,
    owner,
  }
}

function isConvertible(part: Indicator, whole: Indicator): boolean {
  return conversionFactor(part.unit, whole.unit) !== undefined
}
