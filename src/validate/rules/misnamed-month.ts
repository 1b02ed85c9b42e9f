import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const misnamedMonth: Rule = {
  id: 'misnamed-month',
  severity: 'warning',
  title: { vi: 'thư mục tháng đặt sai tên', en: 'a folder that is not named like a month' },
  statement: {
    vi: 'Thư mục trong data/ là một tháng (2023-05), chi-tieu hoặc ke-hoach.',
    en: 'A folder of data/ is a month (2023-05), chi-tieu or ke-hoach.',
  },
  rationale: {
    vi: 'Thư mục sai tên không được đọc: mất số để so sánh mà không ai biết.',
    en: 'A misnamed folder is not read, and what is compared with it is lost.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'thiếu số 0', en: 'a zero is missing' },
      files: {
        'data/2023-4/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
      alsoFinds: ['data/2023-4 cảnh báo misnamed-month'],
    },
  ],
  passing: [
    {
      title: { vi: 'đặt đúng tên', en: 'named as it should be' },
      files: {
        'data/2023-04/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'load',
}
