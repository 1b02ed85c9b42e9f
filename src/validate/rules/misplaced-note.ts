import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const misplacedNote: Rule = {
  id: 'misplaced-note',
  severity: 'error',
  title: { vi: 'chú thích đặt sai chỗ', en: 'a note in the wrong place' },
  statement: {
    vi: 'Chú thích không nằm trong trích yếu, tiêu đề phụ lục hay chú thích khác.',
    en: 'No note stands in the subject, a title of an appendix or another note.',
  },
  rationale: { vi: 'Ở các chỗ đó văn bản không có chân trang.', en: 'Those places have no foot of a page.' },
  formula: '',
  failing: [
    {
      title: { vi: 'trong tên phụ lục', en: 'in a title' },
      files: {
        'templates/thang/phu-luc/1.md.hbs': `# Biểu{{#chu_thich}}Nguồn.{{/chu_thich}}
`,
      },
      alsoFinds: ['templates/thang/phu-luc/1.md.hbs:1 lỗi misplaced-note'],
    },
  ],
  passing: [
    {
      title: { vi: 'trong đoạn văn', en: 'in a paragraph' },
      files: {
        'templates/thang/phu-luc/1.md.hbs': `# Biểu

Một câu{{#chu_thich}}Nguồn.{{/chu_thich}}.
`,
      },
    },
  ],
  check: 'compose',
}
