import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const appendixWithoutTitle: Rule = {
  id: 'appendix-without-title',
  severity: 'error',
  title: { vi: 'phụ lục không có tên', en: 'an appendix without a title' },
  statement: {
    vi: 'Phụ lục mở đầu bằng tên: một hay nhiều dòng “# …”.',
    en: 'An appendix begins with its title: one or more lines “# …”.',
  },
  rationale: { vi: 'Thể thức văn bản đòi phụ lục có tên.', en: 'Official documents name their appendices.' },
  formula: '',
  failing: [
    {
      title: { vi: 'không có tên', en: 'no title' },
      files: {
        'templates/thang/phu-luc/1.md.hbs': `Một câu.
`,
      },
      alsoFinds: ['templates/thang/phu-luc/1.md.hbs:1 lỗi appendix-without-title'],
    },
  ],
  passing: [
    {
      title: { vi: 'có tên', en: 'with a title' },
      files: {
        'templates/thang/phu-luc/1.md.hbs': `# Biểu số liệu

Một câu.
`,
      },
    },
  ],
  check: 'compose',
}
