import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'error',
  title: { vi: 'giá trị sai kiểu', en: 'a value of the wrong kind' },
  statement: {
    vi: 'Mỗi khóa nhận đúng kiểu giá trị của nó: một số, một ngày, một danh sách.',
    en: 'Every key takes its own kind of value: a number, a day, a list.',
  },
  rationale: {
    vi: 'Giá trị sai kiểu không thể được hiểu đúng ý người gõ.',
    en: 'A value of the wrong kind cannot be read as it was meant.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'một danh sách thay cho một số', en: 'a list for a number' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: [60, 70] # lỗi wrong-type
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
