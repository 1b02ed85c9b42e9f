import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  title: { vi: 'thiếu một khóa bắt buộc', en: 'a required key is missing' },
  statement: { vi: 'Mỗi tệp có đủ các khóa bắt buộc.', en: 'Every file has its required keys.' },
  rationale: {
    vi: 'Không có đơn vị gửi thì không biết hỏi ai khi số liệu sai.',
    en: 'Without its sender nobody can be asked when a figure is wrong.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'thiếu don_vi', en: 'no don_vi' },
      files: {
        'data/2023-05/lua.yaml': `chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml:1 lỗi missing-field'],
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
