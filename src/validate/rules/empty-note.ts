import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const emptyNote: Rule = {
  id: 'empty-note',
  severity: 'error',
  title: { vi: 'chú thích không có nội dung', en: 'an empty note' },
  statement: { vi: 'Mỗi chú thích có nội dung.', en: 'Each note says something.' },
  rationale: {
    vi: 'Số chú thích sẽ dẫn tới chỗ trống ở chân trang.',
    en: 'Its number would lead to a blank at the foot of the page.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'để trống', en: 'left empty' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Một câu{{#chu_thich}} {{/chu_thich}}.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi empty-note'],
    },
  ],
  passing: [
    {
      title: { vi: 'có nội dung', en: 'it says something' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Một câu{{#chu_thich}}Nguồn.{{/chu_thich}}.
`,
      },
    },
  ],
  check: 'compose',
}
