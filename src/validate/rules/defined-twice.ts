import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const definedTwice: Rule = {
  id: 'defined-twice',
  severity: 'error',
  title: { vi: 'một tên khai ở hai nơi', en: 'one name in two places' },
  statement: {
    vi: 'Một chỉ tiêu, văn bản, danh sách hay nội dung của một tháng khai ở một nơi.',
    en: 'An indicator, a document, a list or a slot of a month is given in one place.',
  },
  rationale: {
    vi: 'Không biết nơi nào đúng. Thường do chép tệp rồi quên xóa.',
    en: 'Nobody could say which holds. Mostly a file was copied.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'hai tệp cùng khai', en: 'two files give it' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: Một câu.
`,
        'data/2023-05/lua-2.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: Hai câu.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml:3 lỗi defined-twice'],
    },
  ],
  passing: [
    {
      title: { vi: 'một nơi', en: 'one place' },
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
  check: 'load',
}
