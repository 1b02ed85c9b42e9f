import type { OfficialReason } from './missing-figure.ts'

/** In place of a figure that has no number. What does not apply will not come later. */
export function noFigureWords(why: OfficialReason): string {
  return why.kind === 'not-applicable' ? 'không áp dụng' : 'chưa có số liệu'
}

/** In place of a comparison with `base` (`cùng kỳ`, `kế hoạch`); a whole phrase, so no words follow it. */
export function noComparisonWords(why: Exclude<OfficialReason, { readonly kind: 'zero-base' }>, base: string): string {
  switch (why.kind) {
    case 'not-yet':
      return `chưa có số liệu so sánh với ${base}`
    case 'not-applicable':
      return `không so sánh được với ${base}`
    case 'negative-base':
      return `không tính được tỷ lệ so với ${base}`
  }
}
