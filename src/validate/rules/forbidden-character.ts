import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const forbiddenCharacter: Rule = {
  id: 'forbidden-character',
  severity: 'error',
  title: { vi: 'ký tự không được dùng', en: 'a character that may not be used' },
  statement: {
    vi: 'Không có ký tự điều khiển, ký tự vô hình hay ký tự riêng của máy.',
    en: 'There are no control, invisible or private characters.',
  },
  rationale: {
    vi: 'Chúng không in được, làm hỏng tệp Word, hoặc làm hai tên trông giống nhau thành khác nhau.',
    en: 'They cannot be printed, break Word files, or make two names differ that look alike.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'dấu cách rộng 0 trong khóa', en: 'a zero-width space in a key' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san\u200b-luong: { luy_ke: 60 } # lỗi forbidden-character
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
