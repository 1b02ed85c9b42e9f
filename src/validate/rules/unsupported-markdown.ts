import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const unsupportedMarkdown: Rule = {
  id: 'unsupported-markdown',
  severity: 'error',
  title: { vi: 'cách viết Markdown không dùng', en: 'Markdown that is not used' },
  statement: {
    vi: 'Chỉ dùng tiêu đề, đoạn, danh sách, in đậm và in nghiêng.',
    en: 'Only headings, paragraphs, lists, bold and italics are used.',
  },
  rationale: {
    vi: 'Văn bản hành chính không có trích dẫn, liên kết, hình hay HTML.',
    en: 'Official documents have no quotations, links, pictures or HTML.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'trích dẫn', en: 'a quotation' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

> Một câu.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi unsupported-markdown'],
    },
  ],
  passing: [
    {
      title: { vi: 'đoạn thường', en: 'a paragraph' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Một **câu**.
`,
      },
    },
  ],
  check: 'compose',
}
