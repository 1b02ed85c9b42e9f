import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const missingMonth: Rule = {
  id: 'missing-month',
  severity: 'error',
  title: { vi: 'chưa có thư mục của tháng', en: 'no folder of the month' },
  statement: { vi: 'Mỗi tháng có một thư mục data/<năm>-<tháng>.', en: 'Each month has a folder data/<year>-<month>.' },
  rationale: {
    vi: 'Chương trình nêu các tháng đang có và thư mục có tên gần giống.',
    en: 'The months that are there are named, and a folder with nearly that name.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'chưa có thư mục', en: 'no such folder' },
      files: {},
      alsoFinds: ['data/2023-05 lỗi missing-month'],
      without: ['data/2023-05'],
    },
  ],
  passing: [{ title: { vi: 'có thư mục', en: 'the folder is there' }, files: {} }],
  check: 'load',
}
