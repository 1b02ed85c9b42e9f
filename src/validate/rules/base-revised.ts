import { repeatedBases } from '../repeated-bases.ts'
import type { Rule } from '../rule.ts'

/** Last year's figures are often settled later; whoever compares the two reports should hear of it. */
export const baseRevised: Rule = {
  id: 'base-revised',
  severity: 'warning',
  title: {
    vi: 'số cùng kỳ nêu trong tháng này khác số đã báo cáo năm trước',
    en: "last year's figure as repeated differs from what was reported then",
  },
  statement: {
    vi: 'Số cùng kỳ được nhắc lại (cung_ky) phải đúng với tệp của chính tháng đó năm trước; khác số chữ số thập phân thì xét trong phạm vi làm tròn.',
    en: "A base of last year that is given again agrees with that month's own file; fewer digits are allowed for.",
  },
  rationale: {
    vi: 'Số năm trước có thể đã được điều chỉnh thành số chính thức. Khi đó hãy sửa tệp của tháng năm trước (muc_so_lieu: chinh_thuc); chương trình tính tốc độ tăng từ tệp ấy.',
    en: "Last year's figure may have been settled since. Then mend last year's file (muc_so_lieu: chinh_thuc): growth is calculated from it.",
  },
  formula: 'cung_ky = số trong tệp của tháng đó năm trước',
  failing: [
    {
      title: { vi: 'nhắc lại 3.720, tệp năm trước ghi 3.700', en: "3,720 repeated, 3,700 in last year's file" },
      files: {
        'data/2022-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 3.700 }
  lua.vu-mua: { luy_ke: 1.500 }
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.720 } # cảnh báo base-revised
  lua.vu-mua:
    luy_ke: 1.600
    cong_bo:
      luy_ke: { cung_ky: 1.510 } # cảnh báo base-revised
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'cùng giá trị, ít chữ số thập phân hơn', en: 'one value with fewer digits' },
      files: {
        'data/2022-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: "3.700,4" }
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.120
    cung_ky: { luy_ke: 3.700 }
`,
      },
    },
  ],
  check: (facts) => repeatedBases(facts, 'previous-year'),
}
