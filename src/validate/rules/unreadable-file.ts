import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  title: { vi: 'không đọc được tệp', en: 'a file cannot be read' },
  statement: {
    vi: 'Chỗ của một tệp là tệp thường, đọc được, không phải thư mục hay liên kết hỏng.',
    en: 'Where a file should be there is an ordinary, readable file: no folder, no broken link.',
  },
  rationale: {
    vi: 'Thường do phân quyền của thư mục dùng chung, hoặc do tạo nhầm thư mục trùng tên.',
    en: 'Mostly the permissions of a shared folder, or a folder made by mistake.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'thư mục ở chỗ của tệp', en: 'a folder in place of a file' },
      files: {
        'data/ke-hoach/2023.yaml/x.txt': `x
`,
      },
      alsoFinds: ['data/ke-hoach/2023.yaml lỗi unreadable-file'],
    },
  ],
  passing: [
    {
      title: { vi: 'tệp thường', en: 'an ordinary file' },
      files: {
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach: { lua.san-luong: 100 }
`,
      },
    },
  ],
  check: 'load',
}
