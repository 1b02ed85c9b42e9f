import { type StatedWhole, statedWholes } from '../breakdown-points.ts'
import type { Check, Rule } from '../rule.ts'

/** A whole and all its parts are printed side by side: readers add them up. */
export const partsSum: Rule = {
  id: 'parts-sum',
  severity: 'error',
  title: { vi: 'các thành phần cộng lại khác tổng', en: 'the parts do not add up to the whole' },
  statement: {
    vi: 'Với quan hệ trọn vẹn (tron_ven: true), các thành phần cộng lại phải bằng tổng, ở kỳ này, tháng trước và cùng kỳ.',
    en: 'In an exhaustive breakdown the parts add up to the whole, now, last month and last year.',
  },
  rationale: {
    vi: 'Tổng và các thành phần được in cạnh nhau. Sai lệch do làm tròn từng thành phần không bị coi là lỗi.',
    en: 'The whole and its parts are printed together. What rounding of each part explains is no fault.',
  },
  formula: 'tổng = Σ thành phần',
  failing: [
    {
      title: { vi: '60 + 30 không phải 100', en: '60 + 30 is not 100' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 100 # lỗi parts-sum
  lua.vu-mua: { luy_ke: 60 }
  lua.vu-he: { luy_ke: 30 }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
    {
      title: { vi: 'tổng chỉ được công bố', en: 'a whole that is only stated' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    cong_bo: { luy_ke: "5,8" } # lỗi parts-sum
  lua.vu-mua: { luy_ke: "2,079" }
  lua.vu-he: { luy_ke: "3,803" }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'lệch 1 do làm tròn', en: 'off by one, as roundings may be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 91
  lua.vu-mua: { luy_ke: 60 }
  lua.vu-he: { luy_ke: 30 }
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) =>
    facts.breakdowns
      .filter(({ exhaustive }) => exhaustive)
      .flatMap((breakdown) => statedWholes(facts, breakdown))
      .flatMap(checkOf),
}

/** Where a part is not known, the parts that are may still be too much: `parts-exceed` looks at that. */
function checkOf({ stated, subject, sum }: StatedWhole): Check[] {
  const parts = sum()
  if (parts.kind === 'none') return []
  return [{ kind: 'relation', relation: { subject, claim: stated, compare: 'equal', computed: parts.expression } }]
}
