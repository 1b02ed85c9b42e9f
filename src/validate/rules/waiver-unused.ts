import type { Rule } from '../rule.ts'

/** The waiver is not used: see `waivers.ts`, which applies them. */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  severity: 'error',
  title: { vi: 'miễn trừ không dùng đến', en: 'the waiver is not used' },
  statement: {
    vi: 'Mỗi miễn trừ phải ứng với một phát hiện đang có.',
    en: 'Every waiver answers a finding that is there.',
  },
  rationale: {
    vi: 'Miễn trừ còn sót lại sẽ che phát hiện sau này của cùng một số.',
    en: 'A waiver that is left over would hide a later finding on the same figure.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'số liệu đã khớp', en: 'nothing to excuse' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    luy_ke: 60
    cong_bo: { so_ke_hoach: "60,0" }
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'data/2023-05/mien-tru.yaml': `mien_tru:
  - quy_tac: plan-percent # lỗi waiver-unused
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
