import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const unreadFile: Rule = {
  id: 'unread-file',
  severity: 'warning',
  title: { vi: 'tệp không được đọc', en: 'a file that is not read' },
  statement: {
    vi: 'Trong thư mục số liệu và thư mục mẫu chỉ có tệp .yaml, .md.hbs đúng chỗ.',
    en: 'Folders of data and of templates hold .yaml and .md.hbs files only.',
  },
  rationale: {
    vi: 'Windows giấu đuôi tệp: lua.yaml.txt trông như lua.yaml nhưng không được đọc.',
    en: 'Windows hides endings: lua.yaml.txt looks like lua.yaml and is not read.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'sai đuôi', en: 'a wrong ending' },
      files: {
        'data/2023-05/lua.yaml.txt': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml.txt cảnh báo unread-file'],
    },
  ],
  passing: [
    {
      title: { vi: 'đúng đuôi', en: 'the right ending' },
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
