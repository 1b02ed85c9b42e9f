import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const blankWithoutReason: Rule = {
  id: 'blank-without-reason',
  severity: 'warning',
  title: { vi: 'để trống mà không nêu lý do', en: 'a blank without a reason' },
  statement: {
    vi: 'Không có số thì ghi 0, chua_co hoặc khong_ap_dung kèm lý do, không để trống.',
    en: 'No number is 0, chua_co or khong_ap_dung with a reason, never a blank.',
  },
  rationale: {
    vi: 'Ô trống không cho biết là không phát sinh, chưa có hay quên. Báo cáo in “chưa có số liệu” ở chỗ đó và con số được kể là còn chờ.',
    en: 'A blank does not say whether nothing occurred, nothing is known or it was forgotten. The report says that there is no number yet, and the figure is counted as awaited.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'để trống', en: 'a blank' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: # cảnh báo blank-without-reason
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
