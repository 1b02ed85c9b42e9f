import type { Span } from '../model/source.ts'
import type { Assertion, Comparison, Remark } from '../model/submission.ts'
import type { RawRemark } from './schemas/submission.ts'
import { valueAt, type YamlValue } from './yaml-value.ts'

const directions = { tang: 'up', giam: 'down', khong_doi: 'same' } as const
const standings = { vuot: 'exceeded', dat: 'met', chua_dat: 'short' } as const
const levels = { thang: 'month', luy_ke: 'cumulative', gia_tri: 'value' } as const
const comparisons = { so_thang_truoc: 'previous-month', so_cung_ky: 'previous-year' } as const satisfies Record<
  string,
  Comparison
>

/** A remark as a department typed it. */
export function remarkOf(id: string, raw: RawRemark, tree: YamlValue, span: Span): Remark {
  const indicators = (raw.chi_tieu ?? []).map((value, index) => ({
    value,
    span: valueAt(tree, ['chi_tieu', index]).span,
  }))
  const list =
    raw.danh_sach === undefined ? undefined : { value: raw.danh_sach, span: valueAt(tree, ['danh_sach']).span }
  return { id, indicators, ...(list ? { list } : {}), assertions: assertionsOf(raw, tree), span }
}

function assertionsOf(raw: RawRemark, tree: YamlValue): Assertion[] {
  const level = raw.muc && { level: levels[raw.muc] }
  const months = { so_thang_truoc: Number(raw.lien_tiep ?? 1), so_cung_ky: 1 }
  const compared = (['so_thang_truoc', 'so_cung_ky'] as const).flatMap((key): Assertion[] => {
    const word = raw[key]
    if (word === undefined) return []
    const said = { versus: comparisons[key], direction: directions[word], months: months[key] }
    return [{ kind: 'comparison', ...said, ...level, span: valueAt(tree, [key]).span }]
  })
  if (raw.so_ke_hoach === undefined) return compared
  return [
    ...compared,
    { kind: 'plan', standing: standings[raw.so_ke_hoach], span: valueAt(tree, ['so_ke_hoach']).span },
  ]
}
