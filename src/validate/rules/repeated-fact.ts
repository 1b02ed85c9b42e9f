import type { Span } from '../../model/source.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { ownerOf } from '../text/owner-of.ts'
import { repeatedSentences, type SaidSentence } from '../text/repeated-sentences.ts'
import { type RoundedTwice, roundedTwice } from '../text/rounded-twice.ts'

/** What is said twice is changed once: next month the two places differ. */
export const repeatedFact: Rule = {
  id: 'repeated-fact',
  severity: 'information',
  standsAlone: true,
  title: { vi: 'một ý nêu hai lần', en: 'one thing is said twice' },
  statement: {
    vi: 'Mỗi câu chỉ nêu một nơi, mỗi nội dung chỉ in một lần, mỗi con số chỉ làm tròn một cách. Hai câu như nhau mà số gõ khác nhau là cảnh báo.',
    en: 'A sentence stands in one place, a text is printed once, a figure is rounded in one way. Two equal sentences in which typed figures differ are a warning.',
  },
  rationale: {
    vi: 'Nội dung các đơn vị gửi hay trùng nhau, hoặc chép từ mục này sang mục kia rồi chỉ sửa một nơi. Câu dưới 8 từ không xét; số in từ dữ liệu khác nhau thì là hai câu khác nhau.',
    en: 'Departments send the same text, or copy it from one section into another and mend one of the two. Sentences of fewer than eight words are left alone; where filled-in figures differ, so do the sentences.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'hai câu như nhau, số gõ khác nhau', en: 'equal sentences, other typed figures' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: |
    Nông dân toàn tỉnh đã thu hoạch dứt điểm 1.250 ha lúa Mùa.
  lua.them: |
    Nông dân toàn tỉnh đã thu hoạch dứt điểm 1.520 ha lúa Mùa.
`,
        'templates/thang/report.md.hbs': '# Phần một\n\n{{noi_dung "lua.chung"}}\n\n{{noi_dung "lua.them"}}\n',
      },
      alsoFinds: [
        'data/2023-05/lua.yaml:4 cảnh báo typed-number',
        'data/2023-05/lua.yaml:6 cảnh báo repeated-fact',
        'data/2023-05/lua.yaml:6 cảnh báo typed-number',
      ],
    },
    {
      title: { vi: 'một câu ở hai nơi; một nội dung in hai lần', en: 'a sentence in two places; a text printed twice' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
noi_dung:
  lua.chung: |
    Công tác phòng, chống cháy rừng mùa khô tiếp tục được tăng cường.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}

Công tác phòng, chống cháy rừng mùa khô
tiếp tục được tăng cường.

{{noi_dung "lua.chung"}}
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:5 ghi chú repeated-fact',
        'templates/thang/report.md.hbs:8 ghi chú repeated-fact',
      ],
    },
    {
      title: { vi: 'một con số, hai cách làm tròn', en: 'one figure, rounded in two ways' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.so-vu: { thang: 8 }
  lua.so-vu.xu-ly: { thang: 7 }
`,
        'templates/thang/report.md.hbs': `# Phần một

Xử lý {{ty_so "lua.so-vu.ty-le" muc="thang"}}.

Tỷ lệ xử lý {{ty_so "lua.so-vu.ty-le" muc="thang" dang="phan_tram" le=0}}.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:5 ghi chú repeated-fact'],
    },
  ],
  passing: [
    {
      title: { vi: 'câu khác nhau; câu ngắn; số in khác nhau', en: 'other sentences; short ones; other figures' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua: { thang: 30 }
  lua.vu-he: { thang: 50 }
noi_dung:
  lua.chung: |
    Sản xuất ổn định. Sản lượng lúa toàn tỉnh thu hoạch trong tháng đạt {{thang "lua.vu-mua"}}.
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}

Sản xuất ổn định. Sản lượng lúa toàn tỉnh thu hoạch trong tháng đạt {{thang "lua.vu-he"}}.
`,
      },
    },
  ],
  check: (facts) => [
    ...repeatedSentences(facts.readable).flatMap((each) => ofSentence(facts, each)),
    ...roundedTwice(facts.readable).map((each) => ofRounding(facts, each)),
    ...printedTwice(facts),
  ],
}

/** The first place that says something else, else the second that says the same. */
function ofSentence({ month }: Facts, [first, ...others]: readonly SaidSentence[]): Check[] {
  const other = others.find(({ typed }) => differing(typed, first)) ?? others[0]
  if (!first || !other) return []
  const span = other.text.spanOf(other.start, other.end)
  const differ = differing(other.typed, first)
  return [
    {
      kind: 'broken',
      ...(differ ? { severity: 'warning' } : {}),
      subject: other.text.subject,
      message: differ
        ? {
            vi: `câu này nêu ${differ.here}, câu y như vậy ở nơi khác nêu ${differ.there}`,
            en: `this sentence says ${differ.here}, the same sentence elsewhere ${differ.there}`,
          }
        : {
            vi: `câu này có ở ${others.length + 1} nơi`,
            en: `this sentence stands in ${others.length + 1} places`,
          },
      span,
      ...ownerOf(month)(span.file),
      related: [{ span: first.text.spanOf(first.start, first.end), label: { vi: 'nơi đầu', en: 'the first place' } }],
    },
  ]
}

function differing(
  typed: readonly string[],
  first: SaidSentence | undefined,
): { readonly here: string; readonly there: string } | undefined {
  const at = typed.findIndex((figure, index) => figure !== first?.typed[index])
  return at < 0 ? undefined : { here: typed[at] ?? '', there: first?.typed[at] ?? '' }
}

function ofRounding({ month }: Facts, { figure, first, again }: RoundedTwice): Check {
  const [here, there] = [again.number + again.unit, first.number + first.unit]
  const span = again.text.spanOf(again.filled.start, again.filled.end)
  const other = first.text.spanOf(first.filled.start, first.filled.end)
  return {
    kind: 'broken',
    subject: figure,
    message: { vi: `con số này in ${here}, ở nơi khác in ${there}`, en: `printed as ${here}, elsewhere as ${there}` },
    span,
    ...ownerOf(month)(span.file),
    related: [{ span: other, label: { vi: `ở đây in ${there}`, en: `${there} here` } }],
  }
}

const PROSE = 'noi_dung'

/** Slots that texts print more than once. */
function printedTwice({ month, texts }: Facts): Check[] {
  const places = new Map<string, Span[]>()
  for (const { source, calls } of texts) {
    for (const { name, arguments: given, offset, length } of calls) {
      const slot = name === PROSE ? given[0]?.value : undefined
      if (slot === undefined) continue
      const known = places.get(slot)
      const span = source.spanOf(offset, length)
      if (known) known.push(span)
      else places.set(slot, [span])
    }
  }
  return [...places].map(([slot, [first, second, ...more]]): Check => {
    if (!first || !second) return { kind: 'passed' }
    const times = more.length + 2
    return {
      kind: 'broken',
      subject: slot,
      message: { vi: `nội dung “${slot}” được in ${times} lần`, en: `“${slot}” is printed ${times} times` },
      span: second,
      ...ownerOf(month)(second.file),
      related: [{ span: first, label: { vi: 'lần đầu', en: 'the first time' } }],
    }
  })
}
