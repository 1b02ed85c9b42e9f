import { sayNumbers } from '../direction-words.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { labelOf } from '../run-rules.ts'
import { type BaseClash, baseClashes } from '../text/base-clash.ts'
import { ownerOf } from '../text/owner-of.ts'
import type { ReadableText } from '../text/readable-texts.ts'
import { type SaidOfFigures, saidOfFigures } from '../text/said-of-figures.ts'
import { type SaidOfLevel, saidOfLevels } from '../text/said-of-levels.ts'
import { type VerbClash, verbClashes } from '../text/verb-clash.ts'
import { undecidedFor } from '../undecided-for.ts'

/** Helpers choose their verb by the number; what is typed around them stays as it was last month. */
export const directionInText: Rule = {
  id: 'direction-in-text',
  severity: { draft: 'warning', compile: 'warning', issue: 'error' },
  standsAlone: true,
  title: {
    vi: 'từ chỉ chiều trong lời văn trái với số liệu',
    en: 'a word of direction in the text contradicts the numbers',
  },
  statement: {
    vi: 'Tăng, giảm, cao hơn, thấp hơn, vượt, đạt, chưa đạt gõ trong lời văn, ngay cạnh số liệu được in, phải đúng với số liệu đó; không gõ thêm động từ trước, cụm so sánh sau hàm đã tự in những từ đó.',
    en: 'Words of direction that are typed beside a printed figure agree with it; no verb is typed before, no base after a helper that prints its own.',
  },
  rationale: {
    vi: 'Hàm tự in “tăng” hay “giảm” theo số liệu, còn từ gõ sẵn thì giữ nguyên từ tháng trước. Chỉ xét từ đứng ngay cạnh số liệu, ngay sau số liệu, hoặc nói chung cho cả danh sách (“đều giảm”); điều dự báo, phấn đấu không xét.',
    en: 'Helpers choose "up" or "down" by the number, typed words stay from last month. Only words right beside a figure, or said of all of a list ("all fell"), are looked at; what is foreseen or wished is not.',
  },
  formula: '',
  failing: [
    {
      title: {
        vi: 'gõ thêm động từ, cụm so sánh cạnh hàm đã tự in',
        en: 'a verb or a base beside a helper that has one',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 70
    luy_ke: 120
    thang_truoc: { thang: 66 }
    cung_ky: { luy_ke: 100 }
`,
        'templates/thang/report.md.hbs': `# Phần một

Sản lượng tháng này giảm {{so_thang_truoc "lua.san-luong"}}.

Lũy kế tăng {{so_cung_ky "lua.san-luong" cum=""}} so với năm trước.

Lũy kế {{so_cung_ky "lua.san-luong"}} so với tháng trước.
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:3 cảnh báo direction-in-text',
        'templates/thang/report.md.hbs:5 cảnh báo direction-in-text',
        'templates/thang/report.md.hbs:7 cảnh báo direction-in-text',
      ],
    },
    {
      title: { vi: 'lời văn cạnh số liệu ghi ngược chiều', en: 'words beside a figure that went the other way' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 70
    luy_ke: 95
    thang_truoc: { thang: 66 }
    cung_ky: { luy_ke: 100 }
  lua.so-vu:
    thang: 12
    thang_truoc: { thang: 10 }
noi_dung:
  lua.chung: |
    Sản lượng tháng này là {{thang "lua.san-luong"}} lúa, giảm so với tháng trước.
    Trong tháng có {{thang "lua.so-vu"}} cháy rừng, thấp hơn tháng trước
    ({{so_thang_truoc "lua.so-vu"}}).
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'templates/thang/report.md.hbs': `# Phần một

{{noi_dung "lua.chung"}}

Sản lượng cả năm vượt kế hoạch ({{so_ke_hoach "lua.san-luong"}}) nhưng cao hơn cùng kỳ, {{so_cung_ky "lua.san-luong"}}.
`,
      },
      alsoFinds: [
        'data/2023-05/lua.yaml:13 cảnh báo direction-in-text',
        'data/2023-05/lua.yaml:14 cảnh báo direction-in-text',
        'data/2023-05/lua.yaml:14 cảnh báo direction-in-text',
        'templates/thang/report.md.hbs:5 cảnh báo direction-in-text',
        'templates/thang/report.md.hbs:5 cảnh báo direction-in-text',
      ],
    },
    {
      title: {
        vi: 'nói chung cho cả danh sách, có mục ngược chiều',
        en: 'said of a whole list, one of which went the other way',
      },
      profile: 'issue',
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
ngay_gui: 2023-05-17
chi_tieu:
  lua.vu-mua: { thang: 30, thang_truoc: { thang: 40 } }
  lua.vu-he: { thang: 55, thang_truoc: { thang: 50 } }
danh_sach:
  lua.giam: [lua.vu-mua, lua.vu-he]
`,
        'data/2023-05/hai.yaml': 'don_vi: so-hai\nngay_gui: 2023-05-18\n',
        'templates/thang/report.md.hbs': `# Phần một

Các vụ giảm sản lượng: {{liet_ke "lua.giam" kem="so_thang_truoc"}}.

Sản lượng hai vụ đều thấp hơn tháng trước{{#chu_thich}}Mùa {{so_thang_truoc "lua.vu-mua"}}; Hè Thu
{{so_thang_truoc "lua.vu-he"}}.{{/chu_thich}}.
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:3 lỗi direction-in-text',
        'templates/thang/report.md.hbs:5 lỗi direction-in-text',
      ],
    },
  ],
  passing: [
    {
      title: {
        vi: 'đúng chiều; phấn đấu, danh từ; chủ ngữ khác',
        en: 'as the numbers say; wishes, nouns, other subjects',
      },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.san-luong:
    thang: 70
    luy_ke: 95
    thang_truoc: { thang: 66 }
    cung_ky: { luy_ke: 100 }
  lua.so-vu:
    thang: 12
    thang_truoc: { thang: 12 }
`,
        'data/ke-hoach/2023.yaml': `nam: 2023
ke_hoach:
  lua.san-luong: 100
`,
        'templates/thang/report.md.hbs': `# Phần một

Sản lượng {{thang "lua.san-luong"}}, tăng so với tháng trước ({{so_thang_truoc "lua.san-luong" cum=""}}); lũy kế
{{luy_ke "lua.san-luong"}}, thấp hơn cùng kỳ, {{so_ke_hoach "lua.san-luong" cach="vuot"}}.

Phấn đấu sản lượng vượt kế hoạch ({{so_ke_hoach "lua.san-luong"}}), không giảm so với cùng kỳ
({{so_cung_ky "lua.san-luong"}}).

Số vụ cháy không đổi so với tháng trước ({{so_thang_truoc "lua.so-vu"}}). Tháng này có {{thang "lua.so-vu"}} cháy, thiệt
hại giảm so với tháng trước; tốc độ tăng {{so_thang_truoc "lua.san-luong"}}; kéo giảm {{thang "lua.so-vu"}}.
`,
      },
    },
  ],
  check: (facts) =>
    facts.readable.flatMap((text) => [
      ...verbClashes(text).map((clash) => ofVerb(facts, text, clash)),
      ...baseClashes(text).map((clash) => ofBase(facts, text, clash)),
      ...saidOfFigures(facts.figures, text).map((said) => ofFigures(facts, text, said)),
      ...saidOfLevels(facts, text).map((said) => ofLevel(facts, text, said)),
    ]),
}

interface Clash {
  readonly reads: string
  /** The word that is too much, and the helper that prints one. */
  readonly word: string
  readonly helper: string
  readonly start: number
  readonly end: number
}

function ofVerb(facts: Facts, text: ReadableText, { typed, printed, filled, start }: VerbClash): Check {
  const reads = `${typed} ${printed}`
  return ofClash(facts, text, { reads, word: typed, helper: filled.call.name, start, end: filled.end })
}

function ofBase(facts: Facts, text: ReadableText, { typed, printed, filled, end }: BaseClash): Check {
  const word = flat(typed)
  return ofClash(facts, text, { reads: `${printed} ${word}`, word, helper: filled.call.name, start: filled.start, end })
}

function ofClash({ month }: Facts, text: ReadableText, { reads, word, helper, start, end }: Clash): Check {
  const span = text.spanOf(start, end)
  return {
    kind: 'broken',
    subject: text.subject,
    message: { vi: `lời văn đọc thành “${reads}”`, en: `the text reads “${reads}”` },
    span,
    ...ownerOf(month)(span.file),
    hints: [
      {
        vi: `bỏ “${word}”: {{${helper} …}} tự in từ đúng với số liệu`,
        en: `take “${word}” away: {{${helper} …}} prints the words that the number asks for`,
      },
    ],
  }
}

function ofFigures(facts: Facts, text: ReadableText, { said, start, end, against }: SaidOfFigures): Check {
  if (against.length === 0) return { kind: 'passed' }
  const span = text.spanOf(start, end)
  const shown = against.slice(0, MOST_SHOWN).map(({ figure, printed }) => `“${printed}” (${figure.id})`)
  const printed = [...shown, ...(against.length > MOST_SHOWN ? ['…'] : [])].join(', ')
  return {
    kind: 'broken',
    subject: text.subject,
    message: {
      vi: `lời văn viết “${flat(said)}”, số liệu in ra là ${printed}`,
      en: `the text says “${flat(said)}”, what is printed is ${printed}`,
    },
    span,
    ...ownerOf(facts.month)(span.file),
    decisive: true,
  }
}

const MOST_SHOWN = 3

function ofLevel(facts: Facts, text: ReadableText, { phrase, start, end, printed, sign, holds }: SaidOfLevel): Check {
  const span = text.spanOf(start, end)
  if (sign.kind === 'none') return undecidedFor({ subject: text.subject, span }, sign)
  if (holds) return { kind: 'passed' }
  const found = sayNumbers(phrase.versus === 'plan' ? 'plan' : 'comparison', sign.range)
  return {
    kind: 'broken',
    subject: text.subject,
    message: {
      vi: `lời văn viết “${flat(phrase.text)}” sau “${printed}”, nhưng số liệu là ${found.vi}`,
      en: `the text says “${flat(phrase.text)}” of “${printed}”, but by the numbers it is ${found.en}`,
    },
    span,
    ...ownerOf(facts.month)(span.file),
    related: sign.numbers.map((number) => ({ span: number.span, label: labelOf(number) })),
    decisive: true,
  }
}

/** On one line, however the file breaks it. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
