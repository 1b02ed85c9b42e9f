import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const circularInclusion: Rule = {
  id: 'circular-inclusion',
  severity: 'error',
  title: { vi: 'phần mẫu chèn chính nó', en: 'a part that includes itself' },
  statement: {
    vi: 'Không phần mẫu hay nội dung nào chèn chính nó, trực tiếp hay vòng qua phần khác.',
    en: 'No part or prose includes itself, at once or by way of others.',
  },
  rationale: { vi: 'Báo cáo sẽ dài vô tận.', en: 'The report would have no end.' },
  formula: '',
  failing: [
    {
      title: { vi: 'chèn chính nó', en: 'it includes itself' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{> muc/a}}
`,
        'templates/thang/muc/a.md.hbs': `Một câu.

{{> muc/a}}
`,
      },
      alsoFinds: ['templates/thang/muc/a.md.hbs:3 lỗi circular-inclusion'],
    },
  ],
  passing: [
    {
      title: { vi: 'chèn một lần', en: 'included once' },
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
