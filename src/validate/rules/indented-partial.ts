import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const indentedPartial: Rule = {
  id: 'indented-partial',
  severity: 'error',
  title: { vi: 'lệnh chèn phần mẫu bị thụt dòng', en: 'an indented inclusion' },
  statement: { vi: 'Lệnh {{> …}} đứng đầu dòng.', en: '{{> …}} stands at the start of its line.' },
  rationale: {
    vi: 'Khoảng trắng phía trước làm thụt mọi dòng của phần được chèn.',
    en: 'Blanks before it indent every line that it includes.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'thụt hai dấu cách', en: 'two blanks before it' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

  {{> muc/a}}
`,
        'templates/thang/muc/a.md.hbs': `Một câu.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi indented-partial'],
    },
  ],
  passing: [
    {
      title: { vi: 'đầu dòng', en: 'at the start' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{> muc/a}}
`,
        'templates/thang/muc/a.md.hbs': `Một câu.
`,
      },
    },
  ],
  check: 'compose',
}
