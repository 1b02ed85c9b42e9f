import type { Rule } from '../rule.ts'

/** Found while composing: see `compose`. */
export const seriesMissing: Rule = {
  id: 'series-missing',
  severity: 'error',
  title: { vi: 'thiếu số liệu mà báo cáo in', en: 'a figure that the report prints is missing' },
  statement: {
    vi: 'Chỉ tiêu mà báo cáo in có giá trị, hoặc có lý do chưa có (chua_co, khong_ap_dung).',
    en: 'An indicator that the report prints has a value or a declared reason (chua_co, khong_ap_dung).',
  },
  rationale: {
    vi: 'Thông báo nêu số liệu thiếu và tệp phải có nó. Số liệu không in thì không đòi.',
    en: 'The message says what is missing and which file should hold it. What is not printed is not asked for.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'tệp đã gửi nhưng thiếu chỉ tiêu', en: 'the file came without it' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong"}}
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich: { gia_tri: 5 }
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi series-missing'],
    },
  ],
  passing: [
    {
      title: { vi: 'chưa có, nêu lý do', en: 'not yet, with a reason' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{luy_ke "lua.san-luong"}}
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong: { luy_ke: { chua_co: chờ Cục Thống kê } }
`,
      },
    },
  ],
  check: 'compose',
}
