import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { ownerOf } from '../text/owner-of.ts'
import { quotedWords } from '../text/quoted-words.ts'
import type { ScannedSource } from '../text/scanned-texts.ts'
import { typedFigures } from '../text/typed-figures.ts'
import { typedNumberWords } from '../text/typed-number-words.ts'

/** What is typed cannot be calculated, checked, traced or changed next month. */
export const typedNumber: Rule = {
  id: 'typed-number',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'số liệu gõ thẳng trong lời văn', en: 'a figure typed in the text' },
  statement: {
    vi: 'Số liệu trong nội dung và trong mẫu lấy từ dữ liệu, không gõ thẳng. Số viết bằng chữ (“bảy vụ”) cũng vậy. Ngày tháng, số văn bản, số thứ tự, tên riêng thì gõ được.',
    en: 'Figures in prose and in templates come from data, also those in words. Dates, document numbers, ordinals and names may be typed.',
  },
  rationale: {
    vi: 'Số gõ thẳng không được tính, không được đối chiếu, không truy được nguồn, và tháng sau dễ bị bỏ quên không sửa.',
    en: 'A typed figure is neither calculated nor checked nor traced, and next month nobody remembers to change it.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'tỷ lệ và số lượng gõ trong nội dung', en: 'a percentage and a count typed in prose' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: |
    Sau bão số 5, đến ngày 16/5 nông dân đã thu hoạch 45,5% diện tích
    ở 12 xã, theo Công văn số 15/UBND-KT.
`,
        'templates/thang/report.md.hbs': '# Phần một\n\n{{noi_dung "lua.chung"}}\n',
      },
      alsoFinds: [
        'data/2023-05/lua.yaml:4 cảnh báo typed-number',
        'data/2023-05/lua.yaml:5 cảnh báo typed-number',
        'data/2023-05/lua.yaml:5 cảnh báo document-citation',
      ],
    },
    {
      title: { vi: 'số liệu gõ trong mẫu', en: 'a figure typed in a template' },
      files: { 'templates/thang/report.md.hbs': '# Phần một\n\nSản lượng ước 1.250 tấn.\n' },
      alsoFinds: ['templates/thang/report.md.hbs:3 cảnh báo typed-number'],
    },
    {
      title: { vi: 'số liệu viết bằng chữ', en: 'figures in words' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Xảy ra bảy vụ cháy rừng; giải quyết hai mươi lăm hồ sơ.

Mười ba
hộ bị ảnh hưởng.
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:3 cảnh báo typed-number',
        'templates/thang/report.md.hbs:3 cảnh báo typed-number',
        'templates/thang/report.md.hbs:5 cảnh báo typed-number',
      ],
    },
  ],
  passing: [
    {
      title: { vi: 'ngày tháng, số thứ tự, tên riêng', en: 'dates, ordinals, names' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

1. Kỳ họp thứ 20, lần thứ 2; bão số 5 và 6; mức độ 3, 4; nhóm 2; Covid-19; 5K; QL80; vụ 3.

2. Ngày 16/11/2022, từ ngày 15 đến ngày 17 tháng 5 năm 2023, tháng 4 và 5, 11/2022, quý 2, năm 2022, giai đoạn
   2016-2025, vụ Đông Xuân 2022 - 2023, 5 tháng đầu năm, ngày Nhà giáo (20/11), đầu tư công 2023; đến cuối năm
   2023 tỉnh hoàn thành, tháng 12 huyện tổng kết, sau bão số 5 nhà cửa hư hỏng.

a) Tháng {{ky.thang}}/2023. {{! 12 xã }}
`,
      },
    },
    {
      title: { vi: 'số đếm trong lời nói thường, tên gọi', en: 'numbers in idioms and names' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Một số hộ, hai bên, một cửa, cả ba cấp, hai vụ Mùa và Đông Xuân, ba ca bốn kíp, hàng nghìn người, hai quyết định này;
trong năm doanh nghiệp trả lương đúng hạn; mỗi hộ hai sào; thứ hai người dân đến, một trường hợp, “hai triệu cây xanh”.
`,
      },
    },
  ],
  check: ({ month, texts }: Facts) => texts.flatMap((text) => checksOf(text, ownerOf(month))),
}

function checksOf({ source, typed }: ScannedSource, owner: ReturnType<typeof ownerOf>): Check[] {
  const found = [...typedFigures(typed), ...typedNumberWords(typed)].sort((a, b) => a.offset - b.offset)
  if (found.length === 0) return [{ kind: 'passed' }]
  return found.map(({ text, offset }) => {
    const line = text.split('\n', 1)[0] ?? text
    const span = source.spanOf(offset, line.length)
    return {
      kind: 'broken',
      subject: source.subject,
      message: { vi: `“${short(text)}” được gõ thẳng vào lời văn`, en: `“${short(text)}” is typed in the text` },
      span,
      quoted: quotedWords(typed, offset, text.length),
      ...owner(span.file),
      hints: [
        {
          vi: 'khai số này ở chi_tieu (hoặc danh_sach), rồi in bằng {{thang …}}, {{luy_ke …}}, {{gia_tri …}}, {{dem …}}',
          en: 'enter it under chi_tieu (or danh_sach) and print it with {{thang …}}, {{luy_ke …}}, {{gia_tri …}}, {{dem …}}',
        },
      ],
    }
  })
}

/** A pasted run of digits is not repeated in the message. */
const MOST_DIGITS = 60

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > MOST_DIGITS ? `${line.slice(0, MOST_DIGITS)}…` : line
}
