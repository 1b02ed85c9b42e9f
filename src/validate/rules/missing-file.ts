import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'error',
  title: { vi: 'thiếu tệp', en: 'a file is missing' },
  statement: {
    vi: 'Nơi làm báo cáo có danh sách đơn vị, bao-cao.yaml của tháng, mẫu chính và trinh-bay.yaml.',
    en: "A workspace has its units, the month's bao-cao.yaml, the main template and trinh-bay.yaml.",
  },
  rationale: { vi: 'Không có các tệp này thì không lập được báo cáo.', en: 'No report can be made without them.' },
  formula: '',
  failing: [
    {
      title: { vi: 'thiếu danh sách đơn vị', en: 'the units are missing' },
      files: {},
      alsoFinds: ['data/don-vi.yaml lỗi missing-file'],
      without: ['data/don-vi.yaml'],
    },
  ],
  passing: [{ title: { vi: 'đủ tệp', en: 'all are there' }, files: {} }],
  check: 'load',
}
