import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const byteOrderMark: Rule = {
  id: 'byte-order-mark',
  severity: 'information',
  title: { vi: 'tệp có dấu BOM', en: 'a byte order mark' },
  statement: {
    vi: 'Tệp UTF-8 không cần dấu BOM; có thì được bỏ qua.',
    en: 'UTF-8 needs no byte order mark; one that is there is left out.',
  },
  rationale: {
    vi: 'Notepad cũ tự thêm dấu này. Không phải làm gì.',
    en: 'Older versions of Notepad add it. Nothing is to be done.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'có BOM', en: 'with a mark' },
      files: {
        'data/2023-05/lua.yaml': `\ufeffdon_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml ghi chú byte-order-mark'],
    },
  ],
  passing: [
    {
      title: { vi: 'không có BOM', en: 'without' },
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
