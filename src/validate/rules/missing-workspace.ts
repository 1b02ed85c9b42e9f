import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const missingWorkspace: Rule = {
  id: 'missing-workspace',
  severity: 'error',
  title: { vi: 'không phải nơi làm báo cáo', en: 'not a workspace' },
  statement: {
    vi: 'Lệnh chạy trong thư mục có bao-cao.yaml, hoặc chỉ ra thư mục đó bằng --workspace.',
    en: 'The command runs in the folder that has bao-cao.yaml, or is given it by --workspace.',
  },
  rationale: {
    vi: 'Không có tệp này thì chương trình không biết mẫu, đơn vị và tỉnh.',
    en: 'Without this file nothing is known of the templates, the units and the province.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'không có bao-cao.yaml', en: 'no bao-cao.yaml' },
      files: {},
      alsoFinds: ['bao-cao.yaml lỗi missing-workspace'],
      without: ['bao-cao.yaml'],
    },
  ],
  passing: [{ title: { vi: 'có bao-cao.yaml', en: 'bao-cao.yaml is there' }, files: {} }],
  check: 'load',
}
