import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const missingSubmission: Rule = {
  id: 'missing-submission',
  severity: 'error',
  title: { vi: 'chưa có tệp mà báo cáo đang chờ', en: 'a file that the report waits for' },
  statement: {
    vi: 'Tệp của lĩnh vực mà báo cáo có nhắc tới đã có.',
    en: 'The file of each sector that the report speaks of is there.',
  },
  rationale: {
    vi: 'Mọi chỗ đang chờ một tệp được gộp thành một phát hiện, kèm đơn vị phải gửi.',
    en: 'All places that wait for one file make one finding, with the department that owes it.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'mẫu in chỉ tiêu chưa ai gửi', en: 'a template prints what nobody sent' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong"}}
`,
      },
      alsoFinds: ['data/2023-05/lua.yaml lỗi missing-submission'],
    },
  ],
  passing: [
    {
      title: { vi: 'đã gửi', en: 'it has been sent' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong"}}
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: 60 }
`,
      },
    },
  ],
  check: 'compose',
}
