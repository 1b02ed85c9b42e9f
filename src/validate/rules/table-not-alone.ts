import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const tableNotAlone: Rule = {
  id: 'table-not-alone',
  severity: 'error',
  title: { vi: 'bảng không đứng riêng', en: 'a table that does not stand alone' },
  statement: { vi: 'Lệnh {{bang …}} đứng riêng một đoạn.', en: '{{bang …}} is a paragraph of its own.' },
  rationale: { vi: 'Bảng không nằm được giữa câu.', en: 'A table cannot stand within a sentence.' },
  formula: '',
  failing: [
    {
      title: { vi: 'bảng giữa câu', en: 'a table within a sentence' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Xem {{bang "don-vi-gui" trai="so" phai="so"}}
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi table-not-alone'],
    },
  ],
  passing: [
    {
      title: { vi: 'đứng riêng', en: 'alone' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{bang "don-vi-gui" trai="so" phai="so"}}
`,
      },
    },
  ],
  check: 'compose',
}
