import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const outsideDecree: Rule = {
  id: 'outside-decree',
  severity: 'warning',
  title: { vi: 'trình bày trái quy định', en: 'a layout that the decree does not allow' },
  statement: {
    vi: 'Trình bày theo Nghị định 30/2020/NĐ-CP, Phụ lục I.',
    en: 'The layout keeps to Decree 30/2020/NĐ-CP, Annex I.',
  },
  rationale: {
    vi: 'Thông báo nêu phạm vi cho phép và phần của nghị định.',
    en: 'The message gives the range and the part of the decree.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'cỡ chữ 12', en: 'letters of 12 pt' },
      files: {
        'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO
trich_yeu: Tháng
trang:
  co_chu: 12 # cảnh báo outside-decree
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'cỡ chữ 13', en: '13 pt' },
      files: {
        'templates/thang/trinh-bay.yaml': `ten_loai: BÁO CÁO
trich_yeu: Tháng
trang:
  co_chu: 13
`,
      },
    },
  ],
  check: 'load',
}
