import type { IndicatorId } from '../../model/indicator.ts'
import { scaleOf } from '../../numbers/unit.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'
import { type FigureCall, figureCalls, levelNames } from '../text/figure-calls.ts'
import { ownerOf } from '../text/owner-of.ts'
import { quotedWords } from '../text/quoted-words.ts'
import { foreignSpellings, houseSpellings } from '../text/scale-spellings.ts'
import type { ScannedSource } from '../text/scanned-texts.ts'
import { unitAfterCall } from '../text/unit-after-call.ts'
import { tightUnits, typedPowers, type UnitFault } from '../text/unit-symbols.ts'

/** A unit reads the same wherever it stands, and once. */
export const unitStyle: Rule = {
  id: 'unit-style',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'cách viết đơn vị tính không thống nhất', en: 'a unit written otherwise than the others' },
  statement: {
    vi: 'Đơn vị tính viết đúng ký hiệu (m², không phải m2), cách số một khoảng trắng, in một lần, theo một cách viết (tỷ hoặc tỉ, nghìn hoặc ngàn: theo danh mục chỉ tiêu). Trong một bài, một chỉ tiêu theo một thang (triệu đồng hoặc tỷ đồng; khác nhau chỉ là ghi chú).',
    en: 'A unit has its proper sign (m², not m2), stands a blank after its number, once, in one spelling (tỷ or tỉ, nghìn or ngàn: as the catalogue has it). Within a text one indicator keeps to one scale (where not, this is information).',
  },
  rationale: {
    vi: 'Cùng một chỉ tiêu khi thì triệu đồng khi thì tỷ đồng, người đọc dễ so sánh nhầm một nghìn lần; đơn vị gõ tay sau số có thể không phải đơn vị mà số được tính.',
    en: 'Where one indicator is now in millions, now in billions, readers compare a thousandfold wrongly; a unit that is typed behind a number need not be the one that the number is in.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'ký hiệu, khoảng trắng, cách viết', en: 'sign, blank, spelling' },
      files: {
        'data/chi-tieu/von.yaml': `linh_vuc: Vốn
chu_tri: so-mot
chi_tieu:
  von.giai-ngan: { ten: Vốn giải ngân, don_vi_tinh: tỷ đồng, kieu: do_luong, tinh_chat: dong }
  von.nha: { ten: Diện tích nhà, don_vi_tinh: m2, kieu: do_luong, tinh_chat: ton } # cảnh báo unit-style
`,
        'data/2023-05/von.yaml': `don_vi: so-mot
chi_tieu:
  von.giai-ngan: { thang: 12, luy_ke: 60 }
`,
        'templates/thang/report.md.hbs': `# Phần một

Giá 15 nghìn đồng mỗi m2.

Thu 15tấn.

Giải ngân {{luy_ke "von.giai-ngan" khong_don_vi=true}} tỉ đồng.
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:3 cảnh báo typed-number',
        'templates/thang/report.md.hbs:3 cảnh báo unit-style',
        'templates/thang/report.md.hbs:5 cảnh báo typed-number',
        'templates/thang/report.md.hbs:5 cảnh báo unit-style',
        'templates/thang/report.md.hbs:7 cảnh báo unit-style',
      ],
    },
    {
      title: {
        vi: 'đơn vị gõ sau số: sai thang, in hai lần; hai thang',
        en: 'typed behind: another scale, twice; two scales',
      },
      files: {
        'data/chi-tieu/von.yaml': `linh_vuc: Vốn
chu_tri: so-mot
chi_tieu:
  von.giai-ngan: { ten: Vốn giải ngân, don_vi_tinh: tỷ đồng, kieu: do_luong, tinh_chat: dong }
`,
        'data/2023-05/von.yaml': `don_vi: so-mot
chi_tieu:
  von.giai-ngan: { thang: 12, luy_ke: 60 }
`,
        'templates/thang/report.md.hbs': `# Phần một

{{#chi_tieu "von.giai-ngan"}}
Giải ngân {{luy_ke khong_don_vi=true}} triệu đồng.

Lũy kế {{luy_ke}} tỷ đồng.

Trong tháng {{thang don_vi="triệu đồng"}}.
{{/chi_tieu}}
`,
      },
      alsoFinds: [
        'templates/thang/report.md.hbs:4 cảnh báo unit-style',
        'templates/thang/report.md.hbs:6 cảnh báo unit-style',
        'templates/thang/report.md.hbs:8 ghi chú unit-style',
      ],
    },
  ],
  passing: [
    {
      title: { vi: 'một đơn vị, một cách viết', en: 'one unit, one spelling' },
      files: {
        'data/chi-tieu/von.yaml': `linh_vuc: Vốn
chu_tri: so-mot
chi_tieu:
  von.giai-ngan: { ten: Vốn giải ngân, don_vi_tinh: tỷ đồng, kieu: do_luong, tinh_chat: dong }
  von.nha: { ten: Diện tích nhà, don_vi_tinh: m², kieu: do_luong, tinh_chat: ton }
`,
        'data/2023-05/von.yaml': `don_vi: so-mot
chi_tieu:
  von.giai-ngan: { thang: 12, luy_ke: 60 }
`,
        'templates/thang/report.md.hbs': `# Phần một

Giải ngân {{luy_ke "von.giai-ngan" khong_don_vi=true}} tỷ đồng, trong tháng {{thang "von.giai-ngan"}}, tỉ lệ khá,
hàng ngàn hộ có nhà trên 30 m², “giá 5tấn mỗi m2”.
`,
      },
      alsoFinds: ['templates/thang/report.md.hbs:4 cảnh báo typed-number'],
    },
  ],
  check: (facts) => {
    const house = houseSpellings([...facts.month.catalogue.values()].map(({ unit }) => unit))
    return [
      ...inCatalogue(facts),
      ...facts.texts.flatMap((text) => [
        ...told(text, facts, [
          ...typedPowers(text.typed),
          ...tightUnits(text.typed),
          ...foreignSpellings(text.typed, house),
          ...unitsBehind(text, facts),
        ]),
        ...mixedScales(text, facts),
      ]),
    ]
  },
}

function inCatalogue({ month }: Facts): Check[] {
  return [...month.catalogue.values()].flatMap(({ id, unit, span }) =>
    typedPowers(unit).map(({ message }): Check => ({ kind: 'broken', subject: id, message, span })),
  )
}

function told({ source, typed }: ScannedSource, { month }: Facts, faults: readonly UnitFault[]): Check[] {
  if (faults.length === 0) return [{ kind: 'passed' }]
  return faults.map(({ offset, length, message }) => {
    const span = source.spanOf(offset, length)
    const quoted = quotedWords(typed, offset, length)
    return { kind: 'broken', subject: source.subject, message, span, quoted, ...ownerOf(month)(span.file) }
  })
}

function unitsBehind(text: ScannedSource, facts: Facts): UnitFault[] {
  return levelCalls(text).flatMap((call) => {
    const end = call.offset + call.length
    const unit = printedUnit(call, facts)
    const fault = unitAfterCall(text.typed.slice(end, end + 40), unit, call.options.get('khong_don_vi') !== 'true')
    return fault ? [{ ...fault, offset: end + fault.offset }] : []
  })
}

function levelCalls(text: ScannedSource): FigureCall[] {
  return figureCalls(text).filter(({ name }) => levelNames.includes(name))
}

function printedUnit({ indicator, options }: FigureCall, facts: Facts): string {
  return options.get('don_vi') ?? facts.indicator(indicator)?.unit ?? ''
}

/** The first place of each indicator in a text says what its scale is there. */
function mixedScales(text: ScannedSource, facts: Facts): Check[] {
  const first = new Map<IndicatorId, FigureCall>()
  return levelCalls(text).flatMap((call): readonly Check[] => {
    const before = first.get(call.indicator)
    if (before === undefined) {
      first.set(call.indicator, call)
      return []
    }
    const [here, there] = [printedUnit(call, facts), printedUnit(before, facts)]
    if (scaleOf(here).factor.equals(scaleOf(there).factor)) return [{ kind: 'passed' }]
    const span = text.source.spanOf(call.offset, call.length)
    return [
      {
        kind: 'broken',
        severity: 'information',
        subject: call.indicator,
        message: {
          vi: `ở đây in theo “${here}”, chỗ khác trong bài theo “${there}”`,
          en: `in “${here}” here, in “${there}” elsewhere in the text`,
        },
        span,
        ...ownerOf(facts.month)(span.file),
        related: [
          {
            span: text.source.spanOf(before.offset, before.length),
            label: { vi: `theo “${there}”`, en: `in “${there}”` },
          },
        ],
      },
    ]
  })
}
