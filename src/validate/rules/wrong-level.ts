import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const wrongLevel: Rule = {
  id: 'wrong-level',
  severity: 'error',
  title: { vi: 'loại số không hợp với chỉ tiêu', en: 'a level that the indicator cannot have' },
  statement: {
    vi: 'Chỉ tiêu dòng có thang, luy_ke; chỉ tiêu tồn có gia_tri; tỷ lệ được tính, không nhập.',
    en: 'Flows have thang and luy_ke, stocks gia_tri; ratios are calculated, never typed.',
  },
  rationale: {
    vi: 'Số nhập sai loại sẽ không được in và không được đối chiếu.',
    en: 'A value of the wrong level would be neither printed nor checked.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'giá trị của chỉ tiêu dòng', en: 'a value of a flow' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { gia_tri: 60 } # lỗi wrong-level
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'load',
}
