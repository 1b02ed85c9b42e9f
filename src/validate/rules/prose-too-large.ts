import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const proseTooLarge: Rule = {
  id: 'prose-too-large',
  severity: 'error',
  title: { vi: 'một nội dung quá dài', en: 'prose that is too long' },
  statement: { vi: 'Một nội dung không quá 50.000 ký tự.', en: 'A slot has at most 50,000 characters.' },
  rationale: { vi: 'Thường do dán nhầm cả tài liệu.', en: 'Mostly a whole document was pasted.' },
  formula: '',
  failing: [
    {
      title: { vi: '60.000 ký tự', en: '60,000 characters' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: ${'xy'.repeat(30_000)}
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml:3 lỗi prose-too-large'],
    },
  ],
  passing: [
    {
      title: { vi: 'một câu', en: 'a sentence' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: Một câu.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}
`,
      },
    },
  ],
  check: 'compose',
}
