import type { Message } from '../../model/diagnostic.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import type { ItemCount } from '../text/enumeration.ts'
import { listedItems } from '../text/listed-items.ts'
import { ownerOf } from '../text/owner-of.ts'
import type { ReadableText } from '../text/readable-texts.ts'
import { type StatedCount, statedCounts } from '../text/stated-counts.ts'

/** What `count-vs-list` holds together in data, held together in sentences. */
export const countInText: Rule = {
  id: 'count-in-text',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'số lượng trong lời văn khác số mục liệt kê', en: 'a count in the text differs from the items listed' },
  statement: {
    vi: 'Số lượng nêu ngay trước danh sách (“08 đơn vị gồm: …”, “ba nhóm nhiệm vụ sau: …”, “04 huyện (…)”), viết bằng chữ số, bằng chữ hay in từ dữ liệu, bằng số mục được liệt kê.',
    en: 'A count right before its list, in digits, in words or filled in, equals the number of items listed.',
  },
  rationale: {
    vi: 'Người đọc đếm được ngay. Danh sách kết thúc bằng “…” hay mở đầu bằng “như”, số nêu khoảng chừng (“hơn 10 đơn vị”) thì không xét; tên gọi có thể chứa dấu phẩy và chữ “và”, nên chỉ báo khi cách đếm nào cũng không ra số đã nêu.',
    en: 'Readers can count. Lists that end in "…" or begin with "such as" and rounded counts are left alone; names may hold commas and "and", so that only what no way of counting gives is told.',
  },
  formula: 'số lượng nêu = số mục',
  failing: [
    {
      title: { vi: 'nêu 4, liệt kê 3', en: '4 stated, 3 listed' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
danh_sach:
  lua.vu: [Mùa, Đông Xuân]
noi_dung:
  lua.chung: |
    Có ba nhóm giống chính: {{liet_ke "lua.vu" ngan_cach=", "}}. Mười hai đơn vị vắng họp, gồm: Sở Kế hoạch và
    Đầu tư, Sở Y tế và Công an tỉnh.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}

Hai cơ quan để cấp phó dự họp, gồm: Sở Văn hóa, Thể thao và Du lịch, Sở Y tế, Sở Nội vụ.

Tập trung ba nhiệm vụ sau:

- Thu hoạch dứt điểm lúa Mùa.
- Chuẩn bị giống cho vụ sau.

Lúa gieo sạ ở bốn huyện ({{liet_ke "lua.vu"}}); hai nội dung trọng tâm: (i) làm đất; (ii) chọn giống; (iii) bón phân.
`,
      },
      alsoFinds: [
        'data/2023-05/lua.yaml:6 cảnh báo count-in-text',
        'data/2023-05/lua.yaml:6 cảnh báo count-in-text',
        'templates/thang/report.md.hbs:12 cảnh báo count-in-text',
        'templates/thang/report.md.hbs:12 cảnh báo count-in-text',
        'templates/thang/report.md.hbs:5 cảnh báo count-in-text',
        'templates/thang/report.md.hbs:7 cảnh báo count-in-text',
      ],
    },
  ],
  passing: [
    {
      title: {
        vi: 'đếm được; danh sách chưa hết; số khoảng chừng; trong ngoặc là nơi xảy ra',
        en: 'as counted; open lists; rounded counts; places in brackets',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
danh_sach:
  lua.vu: [Mùa, Đông Xuân]
`,
        'templates/thang/report.md.hbs': `# Phần một

Có {{dem "lua.vu"}} nhóm giống chính ({{liet_ke "lua.vu" va=true}}). Ba cơ quan vắng họp, gồm: Sở Kế hoạch và Đầu tư,
Sở Văn hóa, Thể thao và Du lịch và Sở Y tế.

Hơn mười đơn vị vắng họp, gồm: Sở Y tế, Sở Nội vụ. Năm nhóm hàng như: gạo, tôm… Bốn huyện: Mỏ Cày, Chợ Lách…

Năm huyện trọng điểm gồm các huyện ven sông, ven biển. Ba lĩnh vực (theo Kế hoạch số 5) chuyển biến tốt.

Thực hiện hai giải pháp:

1. Làm đất sớm,
   chọn giống tốt.

2. Bón phân cân đối.

Một số nơi còn chậm.
`,
      },
    },
  ],
  check: (facts) =>
    facts.readable.flatMap((text) =>
      statedCounts(text).flatMap((stated) => {
        const items = listedItems(facts.month, text, stated)
        return items ? [checkOf(facts, text, stated, items)] : []
      }),
    ),
}

function checkOf({ month }: Facts, text: ReadableText, stated: StatedCount, items: ItemCount): Check {
  if (stated.count >= items.lowest && stated.count <= items.highest) return { kind: 'passed' }
  const span = text.spanOf(stated.start, stated.end)
  const listed = sayItems(stated.count, items)
  return {
    kind: 'broken',
    subject: text.subject,
    message: {
      vi: `lời văn nêu “${stated.text}”, liệt kê ${listed.vi}`,
      en: `the text says “${stated.text}” and lists ${listed.en}`,
    },
    span,
    ...ownerOf(month)(span.file),
  }
}

function sayItems(stated: number, { lowest, highest }: ItemCount): Message {
  if (lowest === highest) return { vi: String(highest), en: String(highest) }
  return stated > highest
    ? { vi: `không quá ${highest}`, en: `no more than ${highest}` }
    : { vi: `ít nhất ${lowest}`, en: `at least ${lowest}` }
}
