import type { PrintedNumber } from './exact.ts'
import type { Breakdown, DocumentId, IndicatorId, ListId, SlotId, UnitId } from './indicator.ts'
import type { Located, Span } from './source.ts'
import type { IsoDate } from './world.ts'

/** Where a value comes from: stated by its department, implied exactly by printed figures, or reconstructed (one of many that fit). */
export type Provenance = 'stated' | 'implied' | 'reconstructed'

/** Three ways to have no number, never a blank: `0` is a number, and these two say why there is none. */
export type Reading =
  | {
      readonly kind: 'number'
      readonly number: PrintedNumber
      readonly provenance: Provenance
      readonly note?: string
      readonly span: Span
    }
  | { readonly kind: 'not-yet'; readonly reason: string; readonly span: Span }
  | { readonly kind: 'not-applicable'; readonly reason: string; readonly span: Span }

/** `thang`, `luy_ke`, `gia_tri`: the month, the year to date, the value at a date or of a season. */
export type Level = 'month' | 'cumulative' | 'value'

/** What is compared with: `thang_truoc`, `cung_ky`. */
export type Comparison = 'previous-month' | 'previous-year'

/** A declared change of earlier months, made in the month that declares it. */
export interface Revision {
  readonly number: PrintedNumber
  readonly reason: string
  /** As it is cited: `Công văn số 12/CTK`. */
  readonly document?: string
  readonly span: Span
}

export interface IndicatorReadings {
  readonly indicator: IndicatorId
  readonly levels: Partial<Readonly<Record<Level, Reading>>>
  /** The bases that the file itself gives, used where no earlier month holds them. */
  readonly bases: Partial<Readonly<Record<Comparison, Partial<Readonly<Record<Level, Reading>>>>>>
  /** Only of kind `index`: measured indices, base 100, against each comparison. */
  readonly indices: Partial<Readonly<Record<Comparison, Reading>>>
  readonly claims: readonly Claim[]
  /** What is added to the year to date of the months before, beyond the month itself. */
  readonly revision?: Revision
  /** What the department itself calls the indicator, where that differs from the catalogue. */
  readonly label?: Located<string>
  readonly span: Span
}

/** What a claim is about, in the words of `cong_bo`. */
export type ClaimKind =
  | 'level'
  | 'plan-percent'
  | 'plan-excess'
  | 'growth-previous-year'
  | 'growth-previous-month'
  | 'change-previous-year'
  | 'change-previous-month'
  | 'index-previous-year'
  | 'index-previous-month'
  | 'share'
  | 'level-previous-month'
  | 'level-previous-year'
  | 'count'

/** A figure that a department states about its own data. It is checked, never trusted, and no printed figure depends on it. */
export interface Claim {
  readonly kind: ClaimKind
  readonly level: Level
  readonly number: PrintedNumber
  /** Of a growth or an index: the prices that it was calculated at, where they are stated. */
  readonly priceBasis?: 'current' | 'constant'
  /** Only of kind `share`: the whole. */
  readonly whole?: IndicatorId
  readonly span: Span
}

/** A cited document (`van_ban`). */
export interface CitedDocument {
  readonly id: DocumentId
  readonly type: string
  readonly number: string
  readonly date?: IsoDate
  readonly issuer: string
  readonly subject: string
  readonly span: Span
}

export type ListItem =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'unit'; readonly unit: UnitId; readonly span: Span }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly span: Span }

export interface NamedList {
  readonly id: ListId
  readonly items: readonly ListItem[]
  /** The length that the source states, checked against the items. */
  readonly stated?: Located<PrintedNumber>
  readonly span: Span
}

/** `tang`, `giam`, `khong_doi`. */
export type Direction = 'up' | 'down' | 'same'

/** `vuot`, `dat`, `chua_dat`. */
export type PlanStanding = 'exceeded' | 'met' | 'short'

/** One thing that the text says in words of each indicator that it names. */
export type Assertion =
  | {
      readonly kind: 'comparison'
      readonly versus: Comparison
      readonly direction: Direction
      /** Where absent: the month against the month before, the main level against last year. */
      readonly level?: Level
      /** For so many months in a row, the report's own the last: 1 unless said otherwise. */
      readonly months: number
      readonly span: Span
    }
  | { readonly kind: 'plan'; readonly standing: PlanStanding; readonly span: Span }

/** A remark of the text (`nhan_dinh`) that gives a direction to indicators: "A, B and C rose, but fall short of the plan". */
export interface Remark {
  readonly id: string
  readonly indicators: readonly Located<IndicatorId>[]
  /** A declared list whose indicators are spoken of as well. */
  readonly list?: Located<ListId>
  readonly assertions: readonly Assertion[]
  readonly span: Span
}

/** A meeting of the month (`cuoc_hop`), and the lists of those who did not attend as they were bidden. */
export interface Meeting {
  readonly name: string
  readonly date?: IsoDate
  /** What those who attend are called together: `sở, ngành`, `thành viên UBND tỉnh`. */
  readonly attendants: string
  /** Sent a deputy. */
  readonly deputies?: Located<ListId>
  /** Sent none of their leaders. */
  readonly leaderless?: Located<ListId>
  readonly absent?: Located<ListId>
  readonly span: Span
}

/** A department's prose for one slot: a template in itself. */
export interface Prose {
  readonly slot: SlotId
  readonly text: string
  readonly file: string
  /** Where each line of `text` begins in the file, so that a fault inside it can be placed. */
  readonly lines: readonly { readonly line: number; readonly column: number }[]
  /** The slot's key. */
  readonly span: Span
}

/** Readings of an earlier month, made when they are asked for; a size alone needs none of them. */
export interface SparseReadings extends ReadonlyMap<IndicatorId, IndicatorReadings> {
  /** About how much a level says, to some fifteen digits; not a number where none was typed. See `approximate`. */
  sizeOf(id: IndicatorId, level: Level): number
}

/** One file that a department dropped for one month. */
export interface Submission {
  readonly file: string
  readonly sector: string
  readonly unit: Located<UnitId>
  readonly sentOn?: IsoDate
  /** `uoc`, `so_bo`, `chinh_thuc`. */
  readonly vintage: 'estimate' | 'preliminary' | 'final'
  readonly readings: ReadonlyMap<IndicatorId, IndicatorReadings> | SparseReadings
  readonly breakdowns: readonly Breakdown[]
  readonly documents: readonly CitedDocument[]
  readonly lists: readonly NamedList[]
  readonly prose: readonly Prose[]
  readonly remarks: readonly Remark[]
  readonly meetings: readonly Meeting[]
}
