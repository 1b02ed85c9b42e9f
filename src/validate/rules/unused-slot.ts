import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const unusedSlot: Rule = {
  id: 'unused-slot',
  severity: 'warning',
  title: { vi: 'nội dung không được in', en: 'prose that is printed nowhere' },
  statement: {
    vi: 'Mọi nội dung của đơn vị được in ở một chỗ trong mẫu.',
    en: 'All prose of departments is printed somewhere.',
  },
  rationale: {
    vi: 'Đơn vị đã viết mà báo cáo bỏ sót, hoặc mã nội dung gõ sai.',
    en: 'A department wrote it and the report leaves it out, or its id is misspelt.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'mẫu không in', en: 'no template prints it' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: Một câu. # cảnh báo unused-slot
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'có in', en: 'printed' },
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
