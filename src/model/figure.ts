import type { Exact } from './exact.ts'
import type { IndicatorId, ListId } from './indicator.ts'
import type { Period } from './period.ts'
import type { Span } from './source.ts'
import type { Comparison, Level, Provenance } from './submission.ts'

/** `thuy-san.khai-thac:luy_ke.so_cung_ky`. Stable: files of earlier builds are joined on it. */
export type FigureId = string

/** What is said of an indicator. */
export type Measure =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'base'; readonly level: Level; readonly versus: Comparison }
  | { readonly kind: 'plan' }
  | { readonly kind: 'plan-percent'; readonly level: Level }
  | { readonly kind: 'plan-excess'; readonly level: Level }
  | { readonly kind: 'change'; readonly level: Level; readonly versus: Comparison }
  | { readonly kind: 'growth'; readonly level: Level; readonly versus: Comparison }
  | { readonly kind: 'index'; readonly level: Level; readonly versus: Comparison }
  | { readonly kind: 'share'; readonly level: Level; readonly whole: IndicatorId }
  | { readonly kind: 'count' }

/** Why there is no number. `missing` stops a build that prints it; the others have words of their own. */
export type NoNumber =
  | { readonly kind: 'missing'; readonly what: string; readonly expectedIn: string }
  | { readonly kind: 'not-yet'; readonly reason: string }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'zero-base' }
  | { readonly kind: 'negative-base' }

export type Amount =
  | { readonly kind: 'number'; readonly exact: Exact; readonly unit: string; readonly decimals: number }
  | { readonly kind: 'none'; readonly why: NoNumber }

/** An input of a formula: another figure, or what a department typed. */
export type FigureInput =
  | { readonly kind: 'figure'; readonly name: string; readonly figure: FigureId }
  | {
      readonly kind: 'source'
      readonly name: string
      readonly text: string
      readonly span: Span
      readonly provenance: Provenance
      readonly note?: string
    }

/** A number that can answer "where do you come from?". */
export interface Figure {
  readonly id: FigureId
  /** The indicator, or the list that is counted. */
  readonly subject:
    | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
    | { readonly kind: 'list'; readonly list: ListId }
  readonly measure: Measure
  readonly amount: Amount
  /** In the names of the inputs: `100 · (a ÷ b − 1)`; empty for a value as typed. */
  readonly formula: string
  readonly inputs: readonly FigureInput[]
}

/** Every figure that can be asked for. Asking twice gives the same object. */
export interface Figures {
  /** `undefined` where the catalogue has no such indicator. */
  find(indicator: IndicatorId, measure: Measure): Figure | undefined
  /** `undefined` where no such list is declared. */
  count(list: ListId): Figure | undefined
  byId(id: FigureId): Figure | undefined
  /** The main level of an indicator: year to date for flows, value for the others. */
  mainLevel(indicator: IndicatorId): Level | undefined
  /** Those of an earlier month, as far as the workspace was read; `undefined` where nothing of that month is there. */
  at(period: Period): Figures | undefined
  /** All that have a number, in the order of the catalogue. */
  all(): readonly Figure[]
}
