import type { Message } from './diagnostic.ts'
import type { FootnoteId, Inline, ReportDocument } from './document.ts'
import type { Exact } from './exact.ts'
import type { FigureId, Measure } from './figure.ts'
import type { IndicatorId, UnitId } from './indicator.ts'
import type { Period } from './period.ts'
import type { Span } from './source.ts'
import type { IsoDate } from './world.ts'

/** One of two reports that are compared: a month as compiled, or what an earlier build kept of it in its .json. */
export interface ReportSide {
  /** As the user called it: `2020-10`, `2020-11@main~3`, `nhap/bao-cao.json`. */
  readonly name: string
  readonly period: Period
  readonly document: ReportDocument
  readonly facts: ReportFacts
}

/** What a comparison must know of a report beside its text. Kept in the .json of a build. */
export interface ReportFacts {
  /** Of the indicators that the report prints, in the order of the catalogue. */
  readonly indicators: readonly ComparedIndicator[]
  readonly units: readonly ComparedUnit[]
  readonly plans: readonly ComparedPlan[]
  readonly waivers: readonly ComparedWaiver[]
  readonly sources: readonly ComparedSource[]
  readonly documents: readonly ComparedDocument[]
  /** The day on which departments had to have sent. */
  readonly due?: IsoDate
}

export interface ComparedIndicator {
  readonly id: IndicatorId
  readonly name: string
  readonly unit: string
  /** Name of the sector: `Thủy sản`. */
  readonly sector: string
  readonly owner: UnitId
  readonly lessIsBetter: boolean
  readonly isMain: boolean
  /** Things that are counted: exact, and free to double where they are few. */
  readonly isCount: boolean
  /** Its values are cut off rather than rounded. */
  readonly truncated: boolean
  /** What values are rounded to, where that is coarser than their last digit. */
  readonly precision?: Exact
  readonly nature: 'flow' | 'stock' | 'season'
  /** What the indicator means, as far as it is declared: kind, ratio, price basis, window, parent, in the words of the catalogue. */
  readonly definition: string
  /** A movement beyond this share of the value before, in percent, is an alarm (`nguong_bien_dong`). */
  readonly alarmPercent?: Exact
  /** How far its main level usually moves from one month to the next; absent where too few months are known. */
  readonly usualStep?: UsualStep
  /** Declared in this month: what earlier months of the year were changed by. */
  readonly revision?: Exact
}

/** Steps of a series over its history: their median, and the median distance from it. */
export interface UsualStep {
  readonly median: Exact
  readonly deviation: Exact
}

export interface ComparedUnit {
  readonly id: UnitId
  readonly name: string
  readonly reports: boolean
  readonly sentOn?: IsoDate
}

export interface ComparedPlan {
  readonly indicator: IndicatorId
  readonly printed: string
  readonly decision?: string
  readonly validFrom?: IsoDate
  readonly span?: Span
}

export interface ComparedWaiver {
  readonly rule: string
  readonly subject: string
  readonly reason?: string
  readonly until?: IsoDate
  readonly span?: Span
}

/** A department's file of the month. */
export interface ComparedSource {
  readonly file: string
  readonly unit: UnitId
  readonly vintage: 'estimate' | 'preliminary' | 'final'
  readonly sentOn?: IsoDate
}

export interface ComparedDocument {
  readonly id: string
  readonly citation: string
  readonly span?: Span
}

/** Where in a report a passage stands. A row is counted among those of the head where `header` is true. */
export type PassagePlace =
  | {
      readonly part: 'frame'
      readonly line: 'agency' | 'number' | 'date' | 'type' | 'subject' | 'recipient' | 'filing' | 'signature'
      /** Among the lines of its name: the authority, the titles and the name all sign. */
      readonly index: number
    }
  | { readonly part: 'text'; readonly block: number; readonly row?: number; readonly header?: boolean }
  | {
      readonly part: 'appendix'
      readonly appendix: number
      readonly title?: number
      readonly block?: number
      readonly row?: number
      readonly header?: boolean
    }
  | { readonly part: 'note'; readonly note: FootnoteId; readonly paragraph: number }

/** A stretch of text that is compared as one. */
export interface Passage {
  readonly kind: 'frame' | 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'note'
  readonly place: PassagePlace
  /** One entry but for a row, which has one a cell. */
  readonly lines: readonly (readonly Inline[])[]
  /** The mark or number before it: `1.`, `-`; never compared by itself. */
  readonly mark: string
  /** The headings above it, outermost first, as printed. */
  readonly headings: readonly string[]
  readonly origin?: Span
}

/**
 * A word, a number with its percent sign, a date, a document number or any other character, with the blank after it (a
 * line break is `\n`); or a reference to a note, then without text. A figure of several words has its id in each.
 */
export interface Word {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly figure?: FigureId
  readonly note?: FootnoteId
}

/** Words that stand on both sides (they may still differ in what is cosmetic and, between months, in figures and in the month's name), or on one only. */
export interface WordRun {
  readonly kind: 'both' | 'removed' | 'added'
  /** The line of the passage: 0, or the cell of a row. Of what was split or merged: in which of the several passages. */
  readonly line: number
  readonly before: readonly Word[]
  readonly after: readonly Word[]
}

/** Differences that change nothing of what is said. */
export type Cosmetic =
  | 'unicode'
  | 'tone-mark'
  | 'quotes'
  | 'dashes'
  | 'leading-zero'
  | 'blanks'
  | 'letter-case'
  | 'emphasis'
  | 'note-number'

/** How the passages of two reports answer to one another. Every passage of either side is in exactly one pair. */
export type PassagePair =
  | {
      readonly kind: 'same'
      readonly before: Passage
      readonly after: Passage
      readonly moved: boolean
      readonly cosmetic: readonly Cosmetic[]
    }
  | {
      readonly kind: 'changed'
      readonly before: Passage
      readonly after: Passage
      readonly moved: boolean
      readonly words: readonly WordRun[]
      /** Nothing but bound figures differs; between months, nothing but those and the month's name. */
      readonly onlyFigures: boolean
      /** Less than three in ten words are common: shown old and new, not woven. Never said of a row. */
      readonly rewritten: boolean
    }
  | {
      readonly kind: 'split'
      readonly before: Passage
      readonly after: readonly Passage[]
      readonly words: readonly WordRun[]
    }
  | {
      readonly kind: 'merged'
      readonly before: readonly Passage[]
      readonly after: Passage
      readonly words: readonly WordRun[]
    }
  | { readonly kind: 'removed'; readonly before: Passage }
  | { readonly kind: 'added'; readonly after: Passage }

export interface TextComparison {
  /** In the order of the newer text; what was removed stands after the passage that it followed. */
  readonly passages: readonly PassagePair[]
  /** The paragraphs of notes, in the order of the newer notes. */
  readonly notes: readonly PassagePair[]
  /** Notes that both sides have and that only count differently. */
  readonly renumbered: readonly { readonly before: FootnoteId; readonly after: FootnoteId }[]
}

/** What a leader must not overlook, in the order of weight. */
export type AlarmKind =
  | 'edited-by-hand'
  | 'power-of-ten'
  | 'direction-flipped'
  | 'plan-crossed'
  | 'pace-crossed'
  | 'silent-revision'
  | 'missing'
  | 'unit-changed'
  | 'definition-changed'
  | 'beyond-threshold'
  | 'new'

export interface PrintedFigure {
  /** As the report prints it, without its sentence: `526.305 tấn`, `tăng 5,01%`. */
  readonly printed: string
  readonly exact?: Exact
  readonly unit: string
  /** Where it was typed, or what its first input was. */
  readonly span?: Span
}

/** A figure that differs as printed, or that only one side has. */
export interface FigureChange {
  readonly id: FigureId
  readonly indicator: IndicatorId
  /** `Sản lượng khai thác — lũy kế so cùng kỳ` */
  readonly label: Message
  readonly sector: string
  readonly owner?: UnitId
  readonly isMain: boolean
  readonly measure: Measure
  readonly before?: PrintedFigure
  readonly after?: PrintedFigure
  /** After less before where both have one unit; percentages in điểm phần trăm. */
  readonly difference?: { readonly exact: Exact; readonly printed: string }
  /** What makes a difference large that does not look so: the month within a year to date. */
  readonly remark?: Message
  /** Good or bad for the province; absent where the indicator does not say. */
  readonly judgement?: 'better' | 'worse'
  readonly alarms: readonly Alarm[]
  /** In usual steps of its series, or by its relative size where the series is too short: for order only. */
  readonly weight: number
}

export interface Alarm {
  readonly kind: AlarmKind
  readonly message: Message
}

/** Changes of data that no text shows. */
export interface DataChange {
  readonly kind: 'plan' | 'waiver' | 'source' | 'deadline' | 'document' | 'unit' | 'sent' | 'input'
  readonly message: Message
  readonly owner?: UnitId
  readonly before?: Span
  readonly after?: Span
}

export interface ReportComparison {
  readonly before: ReportSide
  readonly after: ReportSide
  /** Two states of one month, or two months: then figures in the text are masked. */
  readonly relation: 'drafts' | 'months'
  /** Those with alarms first, then by weight. */
  readonly figures: readonly FigureChange[]
  readonly text: TextComparison
  readonly data: readonly DataChange[]
}
