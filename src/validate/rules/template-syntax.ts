import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const templateSyntax: Rule = {
  id: 'template-syntax',
  severity: 'error',
  title: { vi: 'lệnh của mẫu viết sai', en: 'a command of a template is malformed' },
  statement: {
    vi: 'Lệnh {{…}} đóng mở đúng; khối không dùng else.',
    en: 'Commands {{…}} open and close properly; blocks take no else.',
  },
  rationale: { vi: 'Chương trình không đoán ý của lệnh viết dở.', en: 'What a broken command means is not guessed.' },
  formula: '',
  failing: [
    {
      title: { vi: 'quên đóng', en: 'not closed' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong"
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi template-syntax'],
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
