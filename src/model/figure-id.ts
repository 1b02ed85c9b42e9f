import type { FigureId, Measure } from './figure.ts'
import type { IndicatorId, ListId } from './indicator.ts'
import type { Comparison, Level } from './submission.ts'

const levelKey: Readonly<Record<Level, string>> = { month: 'thang', cumulative: 'luy_ke', value: 'gia_tri' }
const comparisonKey: Readonly<Record<Comparison, string>> = {
  'previous-month': 'thang_truoc',
  'previous-year': 'cung_ky',
}

/** The id of a figure, in the words that staff type: `thuy-san.khai-thac:luy_ke.so_cung_ky`. */
export function figureId(subject: IndicatorId | ListId, measure: Measure): FigureId {
  return `${subject}:${measureKey(measure)}`
}

function measureKey(measure: Measure): string {
  switch (measure.kind) {
    case 'level':
      return levelKey[measure.level]
    case 'base':
      return `${levelKey[measure.level]}.${comparisonKey[measure.versus]}`
    case 'plan':
      return 'ke_hoach'
    case 'plan-percent':
      return `${levelKey[measure.level]}.so_ke_hoach`
    case 'plan-excess':
      return `${levelKey[measure.level]}.vuot_ke_hoach`
    case 'change':
      return `${levelKey[measure.level]}.chenh_lech_${comparisonKey[measure.versus]}`
    case 'growth':
      return `${levelKey[measure.level]}.so_${comparisonKey[measure.versus]}`
    case 'index':
      return `${levelKey[measure.level]}.bang_${comparisonKey[measure.versus]}`
    case 'share':
      return `${levelKey[measure.level]}.ty_trong.${measure.whole}`
    case 'count':
      return 'so_luong'
  }
}
