import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const wrongArgument: Rule = {
  id: 'wrong-argument',
  severity: 'error',
  title: { vi: 'mã của lệnh viết sai', en: 'a wrong argument of a command' },
  statement: {
    vi: 'Lệnh nhận đúng một mã trong dấu nháy, trừ khi khối bên ngoài đã nêu.',
    en: 'A command takes one id in quotes, unless the block around it gives it.',
  },
  rationale: { vi: 'Thiếu mã thì không biết in chỉ tiêu nào.', en: 'Without it nobody knows what to print.' },
  formula: '',
  failing: [
    {
      title: { vi: 'thiếu mã', en: 'no id' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke}}
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi wrong-argument'],
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong"}}
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
