import type { Wording } from '../../model/month.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { type FigureCall, figureCalls, levelNames } from '../text/figure-calls.ts'
import { numberStyleFaults } from '../text/number-style.ts'
import { ownerOf } from '../text/owner-of.ts'
import { quotedWords } from '../text/quoted-words.ts'
import type { ScannedSource } from '../text/scanned-texts.ts'

/** What is typed beside what is printed must look like it; one figure has one look. */
export const numberStyle: Rule = {
  id: 'number-style',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'cách viết số không thống nhất', en: 'a number written otherwise than the others' },
  statement: {
    vi: 'Số gõ trong lời văn viết như số chương trình in: dấu chấm cách hàng nghìn, dấu phẩy cho phần thập phân, dấu % liền sau số, số đếm dưới 10 theo so_0 của bao-cao.yaml. Một con số in nhiều nơi thì cùng le, so_0, giu_khong (khác nhau chỉ là ghi chú: từng chỗ được phép viết khác).',
    en: 'Numbers typed in texts look like those that are printed: a point parts thousands, a comma the decimals, % is tight, counts below 10 follow so_0 of bao-cao.yaml. A figure printed in several places has the same le, so_0, giu_khong (where not, this is information: a place may differ).',
  },
  rationale: {
    vi: 'Trong một văn bản mà 12.5% đứng cạnh 12,5% thì người đọc không biết 1.250 là hơn một hay hơn một nghìn.',
    en: 'Where 12.5% stands beside 12,5%, no reader can tell whether 1.250 is more than one or more than a thousand.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'dấu phân cách, dấu %, số 0', en: 'separators, percent sign, zero' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Thu hoạch 1,234.5 tấn.

Đạt 12.5% kế hoạch.

Xảy ra 7 vụ cháy.

Giá lúa {{so_cung_ky "lua.gia" khong_don_vi=true}} %.

Có 12500 con gia súc.
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.gia: { chi_so: { cung_ky: "101,2" } }
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:11 cảnh báo number-style',
        'templates/thang/report.md.hbs:11 cảnh báo typed-number',
        'templates/thang/report.md.hbs:3 cảnh báo number-style',
        'templates/thang/report.md.hbs:3 cảnh báo typed-number',
        'templates/thang/report.md.hbs:5 cảnh báo number-style',
        'templates/thang/report.md.hbs:5 cảnh báo typed-number',
        'templates/thang/report.md.hbs:7 cảnh báo number-style',
        'templates/thang/report.md.hbs:7 cảnh báo typed-number',
        'templates/thang/report.md.hbs:9 cảnh báo number-style',
      ],
    },
    {
      title: { vi: 'một con số, hai cách in', en: 'one figure, two looks' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

{{#chi_tieu "lua.dien-tich"}}Diện tích {{gia_tri}}, {{so_cung_ky}}.{{/chi_tieu}}

Diện tích lúa {{gia_tri "lua.dien-tich" so_0=false}}, {{so_cung_ky "lua.dien-tich" le=1}}.
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich: { gia_tri: 120, cung_ky: { gia_tri: 110 } }
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:5 ghi chú number-style',
        'templates/thang/report.md.hbs:5 ghi chú number-style',
      ],
    },
  ],
  passing: [
    {
      title: { vi: 'viết như chương trình in; trích nguyên văn', en: 'as the program prints; a quotation' },
      files: {
        'templates/thang/report.md.hbs': `# Phần một

Mục 2.1: {{gia_tri "lua.dien-tich"}}; {{so_cung_ky "lua.dien-tich" le=2}}, kế hoạch “tăng 12.5 % và 7 vụ”.

Cả năm {{gia_tri "lua.dien-tich"}}, {{so_cung_ky "lua.dien-tich"}}; hệ thống 1022, tổng đài 19001234, năm 2023.
`,
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.dien-tich: { gia_tri: 120, cung_ky: { gia_tri: 110 } }
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:3 cảnh báo typed-number',
        'templates/thang/report.md.hbs:5 cảnh báo typed-number',
        'templates/thang/report.md.hbs:5 cảnh báo typed-number',
      ],
    },
  ],
  check: ({ month, texts }: Facts) => {
    const { wording } = month.settings
    const owner = ownerOf(month)
    return [...texts.flatMap((text) => typedChecks(text, wording, owner)), ...printedChecks(texts, wording, owner)]
  },
}

type Owner = ReturnType<typeof ownerOf>

function typedChecks({ source, typed }: ScannedSource, { leadingZero }: Wording, owner: Owner): Check[] {
  const faults = numberStyleFaults(typed, leadingZero)
  if (faults.length === 0) return [{ kind: 'passed' }]
  return faults.map(({ offset, length, message }) => {
    const span = source.spanOf(offset, length)
    const quoted = quotedWords(typed, offset, length)
    return { kind: 'broken', subject: source.subject, message, span, quoted, ...owner(span.file) }
  })
}

/** What decides that two calls print one thing; what is left of the options is its look. */
const MEANING = ['muc', 'ky', 'cach', 'kem', 'dang', 'don_vi', 'cua', 'khong_don_vi']

function printedChecks(texts: readonly ScannedSource[], wording: Wording, owner: Owner): Check[] {
  const first = new Map<string, { readonly text: ScannedSource; readonly call: FigureCall }>()
  return texts.flatMap((text) =>
    figureCalls(text).flatMap((call): readonly Check[] => {
      const key = [call.name, call.indicator, ...MEANING.map((name) => call.options.get(name) ?? '')].join(' ')
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, { text, call })
        return []
      }
      const [here, there] = [lookOf(call, wording), lookOf(before.call, wording)]
      if (here === there) return [{ kind: 'passed' }]
      const span = text.source.spanOf(call.offset, call.length)
      const label = { vi: `ở đây ${there}`, en: `${there} here` }
      return [
        {
          kind: 'broken',
          severity: 'information',
          subject: call.indicator,
          message: {
            vi: `con số này in ở nơi khác với cách viết khác: ${here}`,
            en: `printed elsewhere with another look: ${here}`,
          },
          span,
          ...owner(span.file),
          related: [{ span: before.text.source.spanOf(before.call.offset, before.call.length), label }],
        },
      ]
    }),
  )
}

/** `le=1 so_0=false giu_khong=true`, with the house's habits where the call says nothing. */
function lookOf({ name, options }: FigureCall, { percentDecimals, leadingZero, keepZeros }: Wording): string {
  const isLevel = levelNames.includes(name)
  const decimals = options.get('le') ?? (isLevel ? '' : String(percentDecimals))
  const zero = options.get('so_0') ?? String(isLevel && leadingZero)
  return [
    ...(decimals === '' ? [] : [`le=${decimals}`]),
    `so_0=${zero}`,
    `giu_khong=${options.get('giu_khong') ?? String(keepZeros)}`,
  ].join(' ')
}
