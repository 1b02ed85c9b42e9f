import type { Exact } from './exact.ts'
import type { Span } from './source.ts'

export type IndicatorId = string
export type UnitId = string
export type ListId = string
export type DocumentId = string
export type SlotId = string

/** `dem`, `do_luong`, `ty_le`, `chi_so`. A ratio is calculated; an index is typed as it was measured, base 100. */
type IndicatorKind = 'count' | 'measure' | 'ratio' | 'index'

/** `dong` adds up over the months; `ton` stands at a date; `vu` belongs to a crop season or a whole year. */
type IndicatorNature = 'flow' | 'stock' | 'season'

export interface Indicator {
  readonly id: IndicatorId
  readonly name: string
  /** As printed: `tấn`, `tỷ đồng`, `%`, `tấn/ha`. Empty where a bare number is printed. */
  readonly unit: string
  readonly kind: IndicatorKind
  readonly nature: IndicatorNature
  /** The file of the catalogue it stands in, without ending: `thuy-san`. */
  readonly sector: string
  readonly sectorName: string
  /** The unit in charge. */
  readonly owner: UnitId
  /** The word for what is planned: `kế hoạch`, `kế hoạch năm`, `dự toán`. */
  readonly planWord: string
  /** Decimals of printed values; where absent, as many as were typed. */
  readonly decimals?: number
  /** What its values are rounded to, where that is coarser than their last digit: 100 of `85.600`. */
  readonly precision?: Exact
  /** Its values are cut off rather than rounded. */
  readonly truncated: boolean
  readonly parent?: IndicatorId
  /** Only of kind `ratio`: numerator over denominator, times 100 where the unit is `%`. */
  readonly ratio?: { readonly numerator: IndicatorId; readonly denominator: IndicatorId }
  readonly priceBasis?: 'current' | 'constant'
  /** The window that its months cover, in words: `từ 15 tháng trước đến 14`. */
  readonly window?: string
  readonly lessIsBetter: boolean
  /** A movement beyond this share of the value before, in percent, is an alarm of a comparison. */
  readonly alarmPercent?: Exact
  /** Belongs to the summary that a leader reads first. */
  readonly isMain: boolean
  /** Its values may be below zero: balances, profits. All others are quantities of something. */
  readonly mayBeNegative: boolean
  readonly span: Span
}

/** A declared breakdown. Where the parts are exhaustive and the whole has no value of its own, the whole is their sum. */
export interface Breakdown {
  readonly whole: IndicatorId
  readonly parts: readonly IndicatorId[]
  readonly exhaustive: boolean
  readonly span: Span
}
