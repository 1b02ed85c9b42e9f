import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  title: { vi: 'khóa không có trong mẫu', en: 'a key that the format does not know' },
  statement: {
    vi: 'Chỉ dùng các khóa của mẫu; chương trình gợi ý khóa gần nhất.',
    en: 'Only keys of the format are used; the nearest one is suggested.',
  },
  rationale: {
    vi: 'Khóa gõ sai thì số liệu của nó bị bỏ qua trong im lặng.',
    en: 'The value of a misspelt key would be left out in silence.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'gõ thiếu gạch dưới', en: 'an underscore missing' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luyke: 60 # lỗi unknown-key
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
