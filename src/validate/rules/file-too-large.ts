import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const fileTooLarge: Rule = {
  id: 'file-too-large',
  severity: 'error',
  title: { vi: 'tệp quá lớn', en: 'a file that is too large' },
  statement: { vi: 'Một tệp không quá 1 MB.', en: 'A file has at most 1 MB.' },
  rationale: {
    vi: 'Tệp lớn như vậy không phải do người gõ: thường là tệp khác được đổi tên.',
    en: 'Nobody types as much: it is another file that was renamed.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'hơn 1 MB', en: 'more than 1 MB' },
      files: { 'data/2023-05/lua.yaml': 'x'.repeat(1_100_000) },
      alsoFinds: ['data/2023-05/lua.yaml lỗi file-too-large'],
    },
  ],
  passing: [
    {
      title: { vi: 'tệp thường', en: 'a usual file' },
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
