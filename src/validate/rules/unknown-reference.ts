import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  title: { vi: 'tên không ai khai báo', en: 'a name that nothing defines' },
  statement: {
    vi: 'Chỉ tiêu, đơn vị, văn bản, danh sách được nhắc đến phải được khai báo.',
    en: 'Indicators, units, documents and lists that are named are defined.',
  },
  rationale: {
    vi: 'Tên gõ sai dẫn đến số liệu không bao giờ được dùng.',
    en: 'A misspelt name is a figure that is never used.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'chỉ tiêu gõ sai', en: 'a misspelt indicator' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luonq: { luy_ke: 60 } # lỗi unknown-reference
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
