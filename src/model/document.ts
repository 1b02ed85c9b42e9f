import type { Figure, FigureId } from './figure.ts'
import type { PageLayout } from './month.ts'
import type { Period } from './period.ts'
import type { Span } from './source.ts'
import type { IsoDate } from './world.ts'

/** Ids of notes are 1…n in the order in which the text first refers to them. */
export type FootnoteId = number

/** What stands in a line. Text is NFC, without line breaks, tabs or control characters. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** A figure as printed at this place, its verb and unit included: `tăng 5,01%`, `526.305 tấn`. */
  | { readonly kind: 'figure'; readonly figure: FigureId; readonly text: string }
  /** `first` is false where the same note is cited again: it keeps its number. */
  | { readonly kind: 'footnote'; readonly note: FootnoteId; readonly first: boolean }
  | { readonly kind: 'line-break' }

export type Alignment = 'left' | 'center' | 'right'

export interface TableCell {
  readonly inlines: readonly Inline[]
  readonly align: Alignment
  readonly strong: boolean
  readonly columnSpan: number
  /** Rows that it reaches over: it stands in the first of them, and the others leave its place out. */
  readonly rowSpan: number
}

/** Where a stretch of the text was typed, in a template or in a department's prose; absent where nobody typed it. */
interface Typed {
  readonly origin?: Span
}

/** The spans of every row, with what reaches into it from above, add up to the number of columns; nothing reaches out of head or body. */
export interface Table extends Typed {
  readonly kind: 'table'
  /** Shares of the width of the text, adding up to 1000. */
  readonly columns: readonly number[]
  readonly header: readonly (readonly TableCell[])[]
  readonly rows: readonly (readonly TableCell[])[]
  /** What the table is, for readers who cannot see it. */
  readonly description: string
}

/** A number in a chart. */
export interface ChartValue {
  /** As it is drawn: plain decimal text, rounded as it is printed (`87.5`). */
  readonly number: string
  /** As it is printed, without its unit: a figure, or text where it is none of the report's own. */
  readonly inlines: readonly Inline[]
  /** Where the number of an earlier month was typed; empty where a figure tells it. */
  readonly sources: readonly Required<Typed>[]
}

/** A place on the axis, and what stands there: nothing where there is no number. */
export interface ChartPoint {
  readonly label: string
  readonly value?: ChartValue
}

/** Where a plan would stand that is met month by month. */
export interface ChartPace {
  readonly name: string
  /** Plain decimal text. */
  readonly number: string
}

export interface Chart extends Typed {
  readonly kind: 'chart'
  readonly title: string
  /** What it shows, with its main numbers, for readers who cannot see it. */
  readonly description: string
  /** What is measured, unit included: `Tỷ lệ đạt kế hoạch (%)`. */
  readonly measured: string
  /** The most that a number of it has. */
  readonly decimals: number
  readonly points: readonly ChartPoint[]
  readonly drawing: { readonly kind: 'columns'; readonly pace: ChartPace } | { readonly kind: 'line' }
}

/** Whether charts are part of the report: they are only where that was asked for. */
export type Charts = 'drawn' | 'left-out'

export type Block =
  /** Level 1 prints I. II., level 2 prints 1. 2., level 3 prints a) b) c) d) đ). `number` is that mark, empty where the heading has none. */
  | (Typed & {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly number: string
      readonly inlines: readonly Inline[]
    })
  | (Typed & { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] })
  /** A list item is a paragraph with its own mark: `-` outside, `+` inside it, or `1.` where the list is numbered. */
  | (Typed & {
      readonly kind: 'item'
      readonly depth: 0 | 1
      readonly mark: string
      readonly inlines: readonly Inline[]
    })
  | Table
  | Chart

export interface Footnote extends Typed {
  readonly id: FootnoteId
  readonly paragraphs: readonly (readonly Inline[])[]
}

export interface Letterhead {
  readonly agencyLines: readonly string[]
  /** `05/BC-UBND`, or `/BC-UBND` with room before it where the number is not yet given. */
  readonly number: string
  readonly place: string
  /** Absent in a draft without a date: the day and month stay blank. */
  readonly date?: IsoDate
  readonly year: number
}

interface Signature {
  readonly authority: string
  readonly titles: readonly string[]
  readonly name: string
}

export interface Appendix {
  /** `Phụ lục I`, or empty where it is the only one. */
  readonly label: string
  readonly title: readonly (readonly Inline[])[]
  readonly blocks: readonly Block[]
}

/** The report as a tree: what every writer reads. */
export interface ReportDocument {
  readonly period: Period
  readonly documentType: string
  readonly subject: readonly Inline[]
  readonly letterhead: Letterhead
  readonly blocks: readonly Block[]
  readonly recipients: readonly string[]
  readonly filing: string
  readonly signature: Signature
  readonly notes: readonly Footnote[]
  readonly appendices: readonly Appendix[]
  /** The figures that the text prints, and all that they are made of. */
  readonly figures: ReadonlyMap<FigureId, Figure>
  readonly page: PageLayout
  /** The date of the document's properties: the report's own, or the last day of its month. */
  readonly dated: IsoDate
  /** Not fit to be signed: every page says so. */
  readonly draft: boolean
  /** Where the report comes from, for the document's properties. */
  readonly agencyName: string
}
