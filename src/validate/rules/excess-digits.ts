import type { Check, Rule } from '../rule.ts'

/** Digits that the measurement does not have. */
export const excessDigits: Rule = {
  id: 'excess-digits',
  severity: 'warning',
  standsAlone: true,
  title: { vi: 'số có nhiều chữ số hơn độ chính xác', en: 'more digits than the precision' },
  statement: {
    vi: 'Số liệu không có chữ số nhỏ hơn độ chính xác của chỉ tiêu (do_chinh_xac), hay nhiều số thập phân hơn le.',
    en: 'A value has no digit finer than its precision (do_chinh_xac), nor more decimals than le.',
  },
  rationale: {
    vi: 'Chữ số thừa làm người đọc tin vào độ chính xác không có, và làm các phép kiểm tra chặt hơn thực tế.',
    en: 'Excess digits pretend a precision that is not there, and make checks stricter than they should be.',
  },
  formula: '',
  failing: [
    {
      title: { vi: 'làm tròn đến 100 mà ghi 85.612', en: 'precise to 100, typed as 85,612' },
      files: precise('85.612 # cảnh báo excess-digits'),
    },
  ],
  passing: [{ title: { vi: 'tròn trăm', en: 'whole hundreds' }, files: precise('85.600') }],
  check: (facts) =>
    [...facts.month.catalogue.values()].flatMap((indicator) =>
      (['month', 'cumulative', 'value'] as const).flatMap((level): Check[] => {
        const stated = facts.typed(indicator, level, facts.month.period)
        if (!stated || (indicator.precision === undefined && indicator.decimals === undefined)) return []
        const tooFine = indicator.precision && !stated.number.exact.dividedBy(indicator.precision).isInteger()
        const tooLong = indicator.decimals !== undefined && stated.number.decimals > indicator.decimals
        if (!tooFine && !tooLong) return [{ kind: 'passed' }]
        return [
          {
            kind: 'broken',
            subject: `${indicator.id}:${level}`,
            message: {
              vi: `${stated.number.text} có nhiều chữ số hơn độ chính xác của ${indicator.id}`,
              en: `${stated.number.text} has more digits than the precision of ${indicator.id}`,
            },
            span: stated.span,
            owner: indicator.owner,
          },
        ]
      }),
    ),
}

function precise(value: string): Readonly<Record<string, string>> {
  return {
    'data/chi-tieu/no.yaml': `linh_vuc: Nợ
chu_tri: so-mot
chi_tieu:
  no.du-no: { ten: Dư nợ, don_vi_tinh: tỷ đồng, kieu: do_luong, tinh_chat: ton, do_chinh_xac: 100 }
`,
    'data/2023-05/no.yaml': `don_vi: so-mot
chi_tieu:
  no.du-no:
    gia_tri: ${value}
`,
  }
}
