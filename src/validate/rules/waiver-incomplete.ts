import type { Rule } from '../rule.ts'

/** The waiver is not complete: see `waivers.ts`, which applies them. */
export const waiverIncomplete: Rule = {
  id: 'waiver-incomplete',
  severity: 'error',
  title: { vi: 'miễn trừ chưa đủ', en: 'the waiver is not complete' },
  statement: {
    vi: 'Miễn trừ phải có lý do, căn cứ, người đề nghị, người duyệt khác người đề nghị, hạn không quá 62 ngày và cả hai con số.',
    en: 'A waiver has a reason, a basis, who asked, another who approved, an expiry within 62 days and both numbers.',
  },
  rationale: {
    vi: 'Một miễn trừ thiếu căn cứ là cách im lặng để bỏ qua lỗi.',
    en: 'A waiver without its grounds is a silent way round a fault.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'thiếu căn cứ', en: 'no basis' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "75,0" } # lỗi plan-percent
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'data/2023-05/mien-tru.yaml': `mien_tru:
  - quy_tac: plan-percent # lỗi waiver-incomplete
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
    cong_bo: "75,0"
    tinh_lai: "60"
    ly_do: giữ số đã công bố
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Văn phòng
    den_ngay: 2023-06-30
`,
      },
    },
    {
      title: { vi: 'tự đề nghị, tự duyệt', en: 'asked and approved by one' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "75,0" } # lỗi plan-percent
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'data/2023-05/mien-tru.yaml': `mien_tru:
  - quy_tac: plan-percent # lỗi waiver-incomplete
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
    cong_bo: "75,0"
    tinh_lai: "60"
    ly_do: giữ số đã công bố
    can_cu: Công văn số 01/SM
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Sở Một
    den_ngay: 2023-06-30
`,
      },
    },
    {
      title: { vi: 'hạn quá xa', en: 'an expiry too far away' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "75,0" } # lỗi plan-percent
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'data/2023-05/mien-tru.yaml': `mien_tru:
  - quy_tac: plan-percent # lỗi waiver-incomplete
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
    cong_bo: "75,0"
    tinh_lai: "60"
    ly_do: giữ số đã công bố
    can_cu: Công văn số 01/SM
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Văn phòng
    den_ngay: 2023-12-31
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'miễn trừ đúng', en: 'a waiver in force' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "75,0" }
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'data/2023-05/mien-tru.yaml': `mien_tru:
  - quy_tac: plan-percent
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
    cong_bo: "75,0"
    tinh_lai: "60"
    ly_do: giữ số đã công bố
    can_cu: Công văn số 01/SM
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Văn phòng
    den_ngay: 2023-06-30
`,
      },
    },
  ],
  check: 'waivers',
}
