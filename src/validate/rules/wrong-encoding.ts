import type { Rule } from '../rule.ts'

/** Found while reading: see `load`. */
export const wrongEncoding: Rule = {
  id: 'wrong-encoding',
  severity: 'error',
  title: { vi: 'tệp không phải UTF-8', en: 'a file that is not UTF-8' },
  statement: {
    vi: 'Mọi tệp là văn bản Unicode dựng sẵn, lưu theo mã UTF-8.',
    en: 'All files are precomposed Unicode saved as UTF-8.',
  },
  rationale: {
    vi: 'Nhận ra UTF-16, tệp Excel đổi tên, tệp nhị phân và chữ TCVN3, VNI dù đã lưu lại thành UTF-8.',
    en: 'UTF-16, renamed Excel files, binary files and letters of TCVN3 and VNI are told, also where these were saved again as UTF-8.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'chữ TCVN3', en: 'TCVN3 letters' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: N«ng d©n ®· thu ho¹ch xong, tiÕn ®é nhanh # lỗi wrong-encoding
`,
      },
    },
    {
      title: { vi: 'chữ VNI', en: 'VNI letters' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: Saûn löôïng luùa ñaït keá hoaïch, dieän tích taêng # lỗi wrong-encoding
`,
      },
    },
    {
      title: { vi: 'tệp nhị phân', en: 'a binary file' },
      files: { 'data/2023-05/lua.yaml': '\0'.repeat(20) },
      alsoFinds: ['data/2023-05/lua.yaml lỗi wrong-encoding'],
    },
  ],
  passing: [
    {
      title: { vi: 'Unicode, dấu ngoặc và đơn vị lạ', en: 'Unicode, with quotes and unusual units' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: Nông dân đã thu hoạch xong «sớm», bụi mịn tính bằng µg; đoàn Malmö, Århus, haïr, Besançon
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}
`,
      },
    },
  ],
  check: 'load',
}
