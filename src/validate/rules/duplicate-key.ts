import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  title: { vi: 'khóa viết hai lần', en: 'a key is typed twice' },
  statement: { vi: 'Trong một nhóm, mỗi khóa chỉ được viết một lần.', en: 'Within a group a key stands once.' },
  rationale: {
    vi: 'YAML lấy giá trị sau và bỏ giá trị trước mà không báo.',
    en: 'YAML takes the last and drops the first without a word.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'hai lần luy_ke', en: 'luy_ke twice' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    luy_ke: 70 # lỗi duplicate-key
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'viết đúng', en: 'as it should be' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'load',
}
