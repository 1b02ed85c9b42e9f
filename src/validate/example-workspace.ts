/** The smallest workspace that validates without a finding, in May 2023. The examples of the rules are laid over it. */
export const exampleWorkspace: Readonly<Record<string, string>> = {
  'bao-cao.yaml': `tinh: Mẫu
co_quan: { ten: UBND tỉnh Mẫu, tren_van_ban: [TỈNH MẪU], ky_hieu: BC-UBND, dia_danh: Mẫu }
nguoi_ky: { quyen_han: TM. ỦY BAN NHÂN DÂN, chuc_vu: [CHỦ TỊCH], ho_ten: Lê An }
noi_nhan: [Các sở]
luu: VT
dinh_dang_so: vi
han_gui: 18
`,
  'data/don-vi.yaml': `don_vi:
  so-mot: { ten: Sở Một, nhom: so }
  so-hai: { ten: Sở Hai, nhom: so }
`,
  'data/chi-tieu/lua.yaml': `linh_vuc: Lúa
chu_tri: so-mot
chi_tieu:
  lua.san-luong: { ten: Sản lượng lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong }
  lua.vu-mua: { ten: Sản lượng lúa vụ Mùa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong }
  lua.vu-he: { ten: Sản lượng lúa vụ Hè Thu, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong }
  lua.dien-tich: { ten: Diện tích lúa, don_vi_tinh: ha, kieu: do_luong, tinh_chat: ton }
  lua.nang-suat: { ten: Năng suất lúa, don_vi_tinh: tấn/ha, kieu: ty_le, tinh_chat: ton, ty_so: { tu: lua.san-luong, mau: lua.dien-tich } }
  lua.so-vu: { ten: Số vụ cháy rừng, don_vi_tinh: vụ, kieu: dem, tinh_chat: dong, it_hon_la_tot: true }
  lua.so-vu.xu-ly: { ten: Số vụ cháy rừng đã xử lý, don_vi_tinh: vụ, kieu: dem, tinh_chat: dong }
  lua.so-vu.ty-le: { ten: Tỷ lệ vụ cháy rừng đã xử lý, don_vi_tinh: "%", kieu: ty_le, tinh_chat: dong, ty_so: { tu: lua.so-vu.xu-ly, mau: lua.so-vu } }
  lua.gia: { ten: Chỉ số giá lúa, don_vi_tinh: "%", kieu: chi_so, tinh_chat: ton }
`,
  'data/2023-05/bao-cao.yaml': `ngay: 2023-05-20
nhan_bao_cao:
  da_gui: { so-mot: 2023-05-17, so-hai: 2023-05-18 }
`,
  'templates/thang/report.md.hbs': '# Phần một\n\nMột câu.\n',
  'templates/thang/trinh-bay.yaml': 'ten_loai: BÁO CÁO\ntrich_yeu: Tình hình tháng {{ky.thang}}\n',
}

/** The month that the examples report on, and the day on which they are looked at. */
export const examplePeriod = { year: 2023, month: 5 }
export const exampleToday = '2023-05-20'
