import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const noteNotPlain: Rule = {
  id: 'note-not-plain',
  severity: 'error',
  title: { vi: 'chú thích có danh sách hay bảng', en: 'a note with a list or a table' },
  statement: { vi: 'Chú thích chỉ gồm các đoạn văn.', en: 'A note holds paragraphs only.' },
  rationale: {
    vi: 'Chân trang không có chỗ cho tiêu đề, danh sách hay bảng.',
    en: 'The foot of a page has no place for headings, lists or tables.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'danh sách', en: 'a list' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Một câu{{#chu_thich}}- Nguồn{{/chu_thich}}.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi note-not-plain'],
    },
  ],
  passing: [
    {
      title: { vi: 'đoạn văn', en: 'a paragraph' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Một câu{{#chu_thich}}Nguồn.{{/chu_thich}}.
`,
      },
    },
  ],
  check: 'compose',
}
