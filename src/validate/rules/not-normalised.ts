import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const notNormalised: Rule = {
  id: 'not-normalised',
  severity: 'warning',
  title: { vi: 'Unicode tổ hợp', en: 'decomposed Unicode' },
  statement: {
    vi: 'Chữ có dấu viết bằng Unicode dựng sẵn (NFC); dạng tổ hợp (NFD) được đổi khi đọc.',
    en: 'Accented letters are precomposed (NFC); decomposed ones (NFD) are changed while reading.',
  },
  rationale: {
    vi: 'Hai dạng trông giống nhau mà máy coi là khác. Thường do chép từ macOS hoặc PDF.',
    en: 'Both look alike and are not the same to a computer. They come from macOS and out of PDF files.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'chữ ế tổ hợp', en: 'a decomposed letter' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
# Tie\u0302\u0301n # cảnh báo not-normalised
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'dựng sẵn', en: 'precomposed' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
# Tiến
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'load',
}
