/** The smallest workspace that loads: one unit, two indicators, one month. Tests replace or add files. */
export function tinyFiles(
  changes: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    'bao-cao.yaml': `tinh: Mẫu
co_quan: { ten: UBND tỉnh Mẫu, tren_van_ban: [TỈNH MẪU], ky_hieu: BC-UBND, dia_danh: Mẫu }
nguoi_ky: { quyen_han: TM. ỦY BAN NHÂN DÂN, chuc_vu: [CHỦ TỊCH], ho_ten: Lê An }
noi_nhan: [Các sở]
luu: VT
dinh_dang_so: vi
`,
    'data/don-vi.yaml': `don_vi:
  so-mot: { ten: Sở Một, nhom: so }
`,
    'data/chi-tieu/lua.yaml': `linh_vuc: Lúa
chu_tri: so-mot
chi_tieu:
  lua.san-luong: { ten: Sản lượng lúa, don_vi_tinh: tấn, kieu: do_luong, tinh_chat: dong }
  lua.dien-tich: { ten: Diện tích lúa, don_vi_tinh: ha, kieu: do_luong, tinh_chat: ton }
`,
    'data/2021-05/bao-cao.yaml': 'ngay: 2021-05-20\n',
    'data/2021-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 1.234
    luy_ke: 5.678,50
`,
    'templates/thang/report.md.hbs': '# Phần một\n\nMột câu.\n',
    'templates/thang/trinh-bay.yaml': 'ten_loai: BÁO CÁO\ntrich_yeu: Tình hình tháng {{ky.thang}}\n',
    ...changes,
  }
}
