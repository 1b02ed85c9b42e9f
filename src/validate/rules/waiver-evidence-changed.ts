import type { Rule } from '../rule.ts'

/** The waived numbers have moved: see `waivers.ts`, which applies them. */
export const waiverEvidenceChanged: Rule = {
  id: 'waiver-evidence-changed',
  severity: 'error',
  title: { vi: 'số liệu đã khác khi miễn trừ', en: 'the waived numbers have moved' },
  statement: {
    vi: 'Miễn trừ chỉ đúng với hai con số đã ghi; một trong hai thay đổi thì miễn trừ mất giá trị.',
    en: 'A waiver is for the two numbers that it names; when either moves it is void.',
  },
  rationale: {
    vi: 'Người duyệt đã đồng ý với những con số này, không phải với những con số khác.',
    en: 'Who approved agreed to these numbers, not to others.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'số tính lại đã khác', en: 'the recalculated number has moved' },
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
  - quy_tac: plan-percent # lỗi waiver-evidence-changed
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
    cong_bo: "75,0"
    tinh_lai: "61"
    ly_do: giữ số đã công bố
    can_cu: Công văn số 01/SM
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Văn phòng
    den_ngay: 2023-06-30
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
