import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const ambiguousNumber: Rule = {
  id: 'ambiguous-number',
  severity: 'error',
  title: { vi: 'con số không đọc được theo cách viết đã khai', en: 'a number that the declared format cannot read' },
  statement: {
    vi: 'Con số có đúng một cách đọc theo cách viết đã khai (dinh_dang_so).',
    en: 'A number has one reading under the declared format.',
  },
  rationale: {
    vi: '526.305 là năm trăm nghìn hay năm trăm phẩy ba: đoán sai là sai nghìn lần.',
    en: '526.305 is half a million or five hundred: a wrong guess is a thousandfold error.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'dấu chấm thập phân', en: 'a decimal point' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 4.10 # lỗi ambiguous-number
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
