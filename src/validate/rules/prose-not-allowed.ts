import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const proseNotAllowed: Rule = {
  id: 'prose-not-allowed',
  severity: 'error',
  title: { vi: 'nội dung dùng lệnh dành cho mẫu', en: 'prose that uses commands of templates' },
  statement: {
    vi: 'Nội dung của đơn vị không chèn phần mẫu và không dùng {{{…}}}.',
    en: 'Prose of departments includes no parts and uses no {{{…}}}.',
  },
  rationale: {
    vi: 'Nội dung là dữ liệu do nhiều nơi gửi, không phải mẫu.',
    en: 'Prose is data that many send, not a template.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'chèn phần mẫu', en: 'a part' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: "{{> muc/a}}"
`,
        'templates/thang/muc/a.md.hbs': `Một câu.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml:3 lỗi prose-not-allowed'],
    },
  ],
  passing: [
    {
      title: { vi: 'chữ thường', en: 'plain words' },
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
