import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const lineEndings: Rule = {
  id: 'line-endings',
  severity: 'information',
  title: { vi: 'xuống dòng kiểu Windows', en: 'line endings of Windows' },
  statement: { vi: 'CRLF và CR được đọc như LF.', en: 'CRLF and CR are read as LF.' },
  rationale: { vi: 'Không phải làm gì.', en: 'Nothing is to be done.' },
  formula: '',
  failing: [
    {
      title: { vi: 'CRLF', en: 'CRLF' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot\r
chi_tieu:\r
  lua.san-luong: { luy_ke: 60 }\r
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml ghi chú line-endings'],
    },
  ],
  passing: [
    {
      title: { vi: 'LF', en: 'LF' },
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
