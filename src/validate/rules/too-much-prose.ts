import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const tooMuchProse: Rule = {
  id: 'too-much-prose',
  severity: 'error',
  title: { vi: 'tổng nội dung quá dài', en: 'too much prose' },
  statement: {
    vi: 'Nội dung của mọi đơn vị cộng lại không quá 5 triệu ký tự.',
    en: 'All prose together has at most 5 million characters.',
  },
  rationale: {
    vi: 'Nội dung chèn lẫn nhau nhiều lần có thể phình ra vô hạn.',
    en: 'Prose that includes other prose many times grows without end.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'chèn nhau 400 lần qua ba tầng', en: '400 times over three levels' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.a: '${'{{noi_dung "lua.b"}} '.repeat(400)}'
  lua.b: '${'{{noi_dung "lua.c"}} '.repeat(400)}'
  lua.c: ${'một câu rất dài '.repeat(10)}
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.a"}}
`,
      },
      alsoFinds: [
        'data/2023-05/lua.yaml:3 ghi chú repeated-fact',
        'data/2023-05/lua.yaml:4 ghi chú repeated-fact',
        'data/2023-05/lua.yaml:4 lỗi too-much-prose',
      ],
    },
  ],
  passing: [
    {
      title: { vi: 'chèn một lần', en: 'once' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.a: "{{noi_dung \\"lua.b\\"}}"
  lua.b: Một câu.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.a"}}
`,
      },
    },
  ],
  check: 'compose',
}
