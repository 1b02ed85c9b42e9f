import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const wrongPeriod: Rule = {
  id: 'wrong-period',
  severity: 'error',
  title: { vi: 'tệp không thuộc kỳ này', en: 'the file is of another period' },
  statement: {
    vi: 'Tệp, thư mục và kỳ ghi trong tệp phải khớp nhau.',
    en: 'A file, its folder and the period that it names agree.',
  },
  rationale: {
    vi: 'Chép tệp của năm trước mà quên đổi năm là lỗi thường gặp.',
    en: 'A copied file that keeps last year is a common slip.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'kế hoạch của năm khác', en: 'the plan of another year' },
      files: {
        'data/ke-hoach/2023.yaml': `nam: 2022 # lỗi wrong-period
ke_hoach:
  lua.san-luong: 100
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
      },
    },
  ],
  check: 'load',
}
