import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** A count is printed beside the list that it counts: a reader needs only fingers. */
export const countVsList: Rule = {
  id: 'count-vs-list',
  severity: 'error',
  title: { vi: 'số lượng công bố khác số mục liệt kê', en: 'the stated count differs from the items listed' },
  statement: {
    vi: 'Số lượng công bố của một danh sách phải bằng số mục được liệt kê.',
    en: 'The stated count of a list equals the number of its items.',
  },
  rationale: {
    vi: 'Báo cáo in số lượng ngay cạnh danh sách, người đọc đếm được.',
    en: 'A report prints the count beside the list, and readers can count.',
  },
  formula: 'cong_bo = số mục',
  failing: [
    {
      title: { vi: 'công bố 3, liệt kê 2', en: '3 stated, 2 listed' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
danh_sach:
  lua.vu:
    cong_bo: 03 # lỗi count-vs-list
    muc: [Mùa, Đông Xuân]
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'bằng nhau', en: 'equal' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
danh_sach:
  lua.vu:
    cong_bo: 02
    muc: [Mùa, Đông Xuân]
`,
      },
    },
  ],
  check: (facts) => [...facts.month.lists.values()].flatMap((list) => checksOf(facts, list.id)),
}

function checksOf({ month }: Facts, id: string): Check[] {
  const list = month.lists.get(id)
  if (!list?.stated) return []
  const { value, span } = list.stated
  if (value.exact.equals(list.items.length)) return [{ kind: 'passed' }]
  const owner = month.current.submissions.find(({ file }) => file === span.file)?.unit.value
  const counted = String(list.items.length).padStart(2, '0')
  return [
    {
      kind: 'broken',
      subject: `${id}:so_luong`,
      message: {
        vi: `công bố ${value.text} nhưng danh sách có ${counted} mục`,
        en: `${value.text} stated, but the list has ${list.items.length} items`,
      },
      span,
      ...(owner === undefined ? {} : { owner }),
      related: [{ span: list.span, label: { vi: `danh sách có ${counted} mục`, en: `${list.items.length} items` } }],
    },
  ]
}
