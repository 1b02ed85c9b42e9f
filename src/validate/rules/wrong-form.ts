import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const wrongForm: Rule = {
  id: 'wrong-form',
  severity: 'error',
  title: { vi: 'nhầm lệnh với khối', en: 'a command used as a block, or the reverse' },
  statement: {
    vi: 'Lệnh viết {{tên …}}, khối viết {{#tên …}}…{{/tên}}.',
    en: 'Commands are {{name …}}, blocks {{#name …}}…{{/name}}.',
  },
  rationale: { vi: 'Thông báo nêu cách viết đúng.', en: 'The message gives the right form.' },
  formula: '',
  failing: [
    {
      title: { vi: 'khối viết như lệnh', en: 'a block as a command' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{chi_tieu "lua.san-luong"}}
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi wrong-form'],
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{#chi_tieu "lua.san-luong"}}{{luy_ke}}{{/chi_tieu}}
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
