import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const nestedTooDeep: Rule = {
  id: 'nested-too-deep',
  severity: 'error',
  title: { vi: 'lồng quá sâu', en: 'nested too deep' },
  statement: {
    vi: 'YAML lồng không quá 64 cấp, khối của mẫu không quá 4 tầng, phần chèn không quá 8 tầng.',
    en: 'YAML nests at most 64 levels, blocks of templates 4, included parts 8.',
  },
  rationale: {
    vi: 'Thường do quên đóng ngoặc hoặc quên đóng khối.',
    en: 'Mostly a bracket or a block was not closed.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'năm khối lồng nhau', en: 'five blocks in one another' },
      files: {
        'data/2023-05/lua.yaml': 'don_vi: so-mot\nchi_tieu:\n  lua.san-luong: { luy_ke: 60 }\n',
        'templates/thang/report.md.hbs': `# Phần một

{{#chi_tieu "lua.san-luong"}}{{#chi_tieu "lua.san-luong"}}{{#chi_tieu "lua.san-luong"}}{{#chi_tieu "lua.san-luong"}}{{#chi_tieu "lua.san-luong"}}a{{/chi_tieu}}{{/chi_tieu}}{{/chi_tieu}}{{/chi_tieu}}{{/chi_tieu}}
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi nested-too-deep'],
    },
  ],
  passing: [
    {
      title: { vi: 'một khối', en: 'one block' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{#chi_tieu "lua.san-luong"}}a{{/chi_tieu}}
`,
      },
    },
  ],
  check: 'load',
}
