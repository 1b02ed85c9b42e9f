import type { Breakdown, IndicatorId } from '../../model/indicator.ts'
import type { Span } from '../../model/source.ts'
import type { Facts } from '../facts.ts'
import type { Check, Rule } from '../rule.ts'

/** Two lines with one label cannot be told apart by a reader. */
export const labelReused: Rule = {
  id: 'label-reused',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'một nhãn dùng cho hai thành phần', en: 'one label for two parts' },
  statement: {
    vi: 'Trong một quan hệ tổng – thành phần, mỗi nhãn chỉ được dùng cho một chỉ tiêu.',
    en: 'Within a breakdown a label means one indicator.',
  },
  rationale: {
    vi: 'Chép dòng trên rồi quên đổi nhãn là lỗi thường gặp: hai con số khác nhau đứng sau cùng một tên.',
    en: 'A line copied from the one above keeps its label: two different figures then stand after one name.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'nhãn của dòng trên', en: 'the label of the line above' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua: { luy_ke: 60 }
  lua.vu-he:
    nhan: Sản lượng lúa vụ Mùa # cảnh báo label-reused
    luy_ke: 30
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  passing: [
    {
      title: { vi: 'nhãn khác nhau', en: 'different labels' },
      files: {
        'data/2023-05/lua.yaml': `don_vi: so-mot
chi_tieu:
  lua.vu-mua: { luy_ke: 60 }
  lua.vu-he:
    nhan: Lúa Hè Thu
    luy_ke: 30
quan_he:
  - { tong: lua.san-luong, thanh_phan: [lua.vu-mua, lua.vu-he], tron_ven: true }
`,
      },
    },
  ],
  check: (facts) => facts.breakdowns.flatMap((breakdown) => checksOf(facts, breakdown)),
}

interface Label {
  readonly indicator: IndicatorId
  readonly text: string
  /** By which labels are compared: copied ones differ in nothing. */
  readonly key: string
  readonly span: Span
  /** Typed this month, rather than taken from the catalogue. */
  readonly typed: boolean
}

/** Told where it was typed; two equal names in the catalogue are told at the second. */
function checksOf(facts: Facts, { parts }: Breakdown): Check[] {
  const labels = parts.flatMap((part) => labelOf(facts, part))
  return labels.flatMap((label, index): Check[] => {
    const twin = labels.find((other, at) => other !== label && at !== index && other.key === label.key)
    if (!twin) return [{ kind: 'passed' }]
    if (twin.typed && !label.typed) return []
    if (twin.typed === label.typed && labels.indexOf(twin) > index) return []
    return [broken(facts, label, twin)]
  })
}

function labelOf(facts: Facts, id: IndicatorId): Label[] {
  const indicator = facts.indicator(id)
  if (!indicator) return []
  for (const { readings } of facts.month.current.submissions) {
    const label = readings.get(id)?.label
    if (label)
      return [{ indicator: id, text: label.value, key: label.value.toLowerCase(), span: label.span, typed: true }]
  }
  return [
    { indicator: id, text: indicator.name, key: indicator.name.toLowerCase(), span: indicator.span, typed: false },
  ]
}

function broken(facts: Facts, label: Label, twin: Label): Check {
  const owner = facts.indicator(label.indicator)?.owner
  return {
    kind: 'broken',
    subject: label.indicator,
    message: {
      vi: `nhãn “${label.text}” cũng là nhãn của ${twin.indicator}`,
      en: `the label “${label.text}” is that of ${twin.indicator} too`,
    },
    span: label.span,
    ...(owner === undefined ? {} : { owner }),
    related: [{ span: twin.span, label: { vi: `nhãn của ${twin.indicator}`, en: `the label of ${twin.indicator}` } }],
  }
}
