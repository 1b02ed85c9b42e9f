import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const emptyFile: Rule = {
  id: 'empty-file',
  severity: 'error',
  title: { vi: 'tệp trống', en: 'an empty file' },
  statement: { vi: 'Tệp số liệu và mẫu có nội dung.', en: 'Files of data and templates hold something.' },
  rationale: {
    vi: 'Tệp trống thường do lưu nhầm, hoặc đĩa đầy khi lưu.',
    en: 'Mostly saved by mistake, or on a full disk.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'tệp số liệu và mẫu trống', en: 'an empty data file and template' },
      files: {
        'data/2023-05/lua.yaml': `# lua
`,
        'templates/thang/report.md.hbs': `
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml lỗi empty-file', 'templates/thang/report.md.hbs lỗi empty-file'],
    },
  ],
  passing: [
    {
      title: { vi: 'có nội dung', en: 'they hold something' },
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
