import type { Diagnostic } from '../model/diagnostic.ts'
import type { MonthData } from '../model/month.ts'
import type { Located } from '../model/source.ts'
import type { NamedList, Remark } from '../model/submission.ts'
import { type Names, unknown, unknownIndicator } from './references.ts'
import { shown } from './shown.ts'

/** A remark speaks of known indicators, or of a list of them, and says something. */
export function unknownInRemarks(names: Names, lists: ReadonlyMap<string, NamedList>, month: MonthData): Diagnostic[] {
  return month.submissions
    .flatMap((each) => each.remarks)
    .flatMap((remark) => [
      ...remark.indicators.flatMap(({ value, span }) => unknownIndicator(names, value, span)),
      ...(remark.list ? unknownOrOtherList(lists, remark.list) : []),
      ...emptyRemark(remark),
    ])
}

function unknownOrOtherList(lists: ReadonlyMap<string, NamedList>, { value, span }: Located<string>): Diagnostic[] {
  const list = lists.get(value)
  if (!list) return [unknown('danh sách', 'list', value, span, lists.keys())]
  return list.items
    .filter(({ kind }) => kind !== 'indicator')
    .map((item) => ({
      rule: 'unknown-reference',
      severity: 'error',
      message: {
        vi: `danh sách “${shown(value)}” dùng cho nhận định nên chỉ gồm chỉ tiêu`,
        en: `the list “${shown(value)}” serves a remark and may hold indicators only`,
      },
      span: item.span,
    }))
}

function emptyRemark({ indicators, list, assertions, span }: Remark): Diagnostic[] {
  const lacks = [
    ...(indicators.length === 0 && !list ? ['chi_tieu'] : []),
    ...(assertions.length === 0 ? ['so_thang_truoc, so_cung_ky, so_ke_hoach'] : []),
  ]
  return lacks.map((keys) => ({
    rule: 'missing-field',
    severity: 'error',
    message: { vi: `nhận định thiếu ${keys}`, en: `the remark lacks ${keys}` },
    span,
  }))
}
