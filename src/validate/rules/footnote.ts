import type { Rule } from '../rule.ts'

/** Found while composing, where notes are numbered as they are read: see `compose`. */
export const footnote: Rule = {
  id: 'footnote',
  severity: 'error',
  title: { vi: 'dấu chú thích không dẫn tới chú thích nào', en: 'a reference to a note that is not there' },
  statement: {
    vi: 'Mỗi dấu chú thích có chú thích của nó, mỗi chú thích có dấu trong lời văn, và số chú thích tăng dần theo thứ tự đọc. Chú thích viết bằng {{#chu_thich}}, {{chu_thich "…"}} hoặc {{trich_dan "…"}}, không gõ dấu bằng tay. Miễn trừ có in_chu_thich thì con số được miễn trừ phải có trong báo cáo (thiếu là cảnh báo).',
    en: 'Every reference has its note, every note its reference, and numbers ascend as the text is read. Notes are written with {{#chu_thich}}, {{chu_thich "…"}} or {{trich_dan "…"}}, never typed. A waiver with in_chu_thich needs its figure in the report (a warning where it is not).',
  },
  rationale: {
    vi: 'Chương trình đánh số theo thứ tự đọc, nên chú thích viết bằng lệnh luôn đủ và đúng thứ tự. Dấu gõ tay ([^1], ¹) in ra như chữ thường, không có gì ở chân trang, và sai số ngay khi thêm một chú thích phía trước.',
    en: 'Notes that helpers make are numbered as they are read, so that none is lost or out of order. What is typed ([^1], ¹) prints as it stands, with nothing at the foot of the page, and is wrong as soon as a note is added before it.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'dấu và chú thích gõ tay', en: 'a reference and a note typed by hand' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Sản lượng lúa tăng[^1].

[^1]: Theo báo cáo của Sở Một.

Diện tích giảm¹.
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:3 lỗi footnote',
        'templates/thang/report.md.hbs:5 lỗi footnote',
        'templates/thang/report.md.hbs:7 lỗi footnote',
      ],
    },
    {
      title: { vi: 'chú thích không ai khai', en: 'a note that nobody has written' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.nguon: Theo báo cáo của Sở Một.
`,
        'templates/thang/report.md.hbs': `# Phần một

Sản lượng{{chu_thich "lua.nguon"}} tăng, diện tích{{chu_thich "lua.nguồn"}} giảm.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:3 lỗi footnote'],
    },
  ],
  passing: [
    {
      title: { vi: 'chú thích viết bằng lệnh; m², km² là đơn vị', en: 'notes made by helpers; m², km² are units' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.nguon: Theo báo cáo của Sở Một.
`,
        'templates/thang/report.md.hbs': `# Phần một

Sản lượng{{chu_thich "lua.nguon"}} tính trên mỗi m², diện tích{{#chu_thich}}Tính bằng km².{{/chu_thich}} giảm.
`,
      },
    },
  ],
  check: 'compose',
}
