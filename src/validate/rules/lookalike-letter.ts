import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const lookalikeLetter: Rule = {
  id: 'lookalike-letter',
  severity: 'warning',
  title: { vi: 'chữ trông giống chữ Đ', en: 'a letter that looks like Đ' },
  statement: {
    vi: 'Chữ Đ là U+0110; Ð (U+00D0) và Ɖ (U+0189) được đọc là Đ.',
    en: 'Đ is U+0110; Ð (U+00D0) and Ɖ (U+0189) are read as Đ.',
  },
  rationale: { vi: 'Tệp chuyển từ bảng mã cũ hay có chữ này.', en: 'Files converted from old encodings have them.' },
  formula: '',
  failing: [
    {
      title: { vi: 'Ð của tiếng Iceland', en: 'an Icelandic Ð' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
# \u00d0ất # cảnh báo lookalike-letter
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'Đ', en: 'Đ' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
# Đất
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'load',
}
