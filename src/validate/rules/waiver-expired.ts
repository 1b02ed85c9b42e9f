import type { Rule } from '../rule.ts'

/** The waiver has expired: see `waivers.ts`, which applies them. */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  severity: 'error',
  title: { vi: 'miễn trừ đã hết hạn', en: 'the waiver has expired' },
  statement: {
    vi: 'Miễn trừ chỉ có giá trị đến hạn; với báo cáo đã ban hành, tính đến ngày ban hành, nếu chưa thì tính đến hôm nay.',
    en: 'A waiver holds until its date: counted to the issue date of an issued report, else to today.',
  },
  rationale: {
    vi: 'Lời hứa “sẽ xác nhận sau” phải có ngày.',
    en: 'A promise to confirm later needs a date.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'hạn trước hôm nay, báo cáo chưa ban hành', en: 'an expiry before today, not yet issued' },
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
  - quy_tac: plan-percent # lỗi waiver-expired
    doi_tuong: lua.san-luong:luy_ke.so_ke_hoach
    cong_bo: "75,0"
    tinh_lai: "60"
    ly_do: giữ số đã công bố
    can_cu: Công văn số 01/SM
    nguoi_de_nghi: Sở Một
    nguoi_duyet: Văn phòng
    den_ngay: 2023-05-19
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
    {
      title: { vi: 'báo cáo đã ban hành trước khi hết hạn', en: 'issued before the expiry' },
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
    den_ngay: 2023-05-15
`,
        'data/2023-05/bao-cao.yaml': `so: "05"
ngay: 2023-05-15
nhan_bao_cao:
  da_gui: { so-mot: 2023-05-12, so-hai: 2023-05-12 }
`,
      },
    },
    {
      title: { vi: 'đã ban hành, bản điện tử để trống số', en: 'issued, with the number left blank' },
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
    den_ngay: 2023-05-15
`,
        'data/2023-05/bao-cao.yaml': `so: ""
da_ban_hanh: true
ngay: 2023-05-15
nhan_bao_cao:
  da_gui: { so-mot: 2023-05-12, so-hai: 2023-05-12 }
`,
      },
    },
  ],
  check: 'waivers',
}
