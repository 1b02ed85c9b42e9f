import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const wrongOption: Rule = {
  id: 'wrong-option',
  severity: 'error',
  title: { vi: 'tùy chọn của lệnh viết sai', en: 'a wrong option of a command' },
  statement: {
    vi: 'Tùy chọn của lệnh có tên và giá trị mà lệnh hiểu.',
    en: 'Options have names and values that the command knows.',
  },
  rationale: {
    vi: 'Tùy chọn gõ sai sẽ bị bỏ qua trong im lặng nếu không báo.',
    en: 'A mistyped option would be left out in silence.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'gõ nhầm tên', en: 'a misspelt name' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong" lee=1}}
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi wrong-option'],
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong" le=1}}
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'compose',
}
