import type { Breakdown, DocumentId, Indicator, IndicatorId, ListId, SlotId, UnitId } from './indicator.ts'
import type { Period } from './period.ts'
import type { Located, Span } from './source.ts'
import type { CitedDocument, NamedList, Prose, Reading, Submission } from './submission.ts'
import type { Waiver } from './waiver.ts'
import type { IsoDate } from './world.ts'

/** A unit that reports, or that lists name (`reports: false`). Order is that of the appendix. */
export interface ReportingUnit {
  readonly id: UnitId
  readonly name: string
  readonly shortName: string
  readonly group: string
  readonly reports: boolean
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
  readonly span: Span
}

/** A plan for a year. The version in force is the last whose `validFrom` is not after the end of the period. */
export interface PlanVersion {
  readonly reading: Reading
  readonly validFrom?: IsoDate
  readonly decision?: string
}

export interface Signer {
  /** `TM. ỦY BAN NHÂN DÂN` */
  readonly authority: string
  /** Lines between authority and name: `CHỦ TỊCH`, or `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly titles: readonly string[]
  readonly name: string
}

/** House style of numbers and of comparing words; any place may override. */
export interface Wording {
  readonly versusPreviousYear: string
  readonly versusPreviousMonth: string
  readonly plan: string
  readonly percentDecimals: number
  /** Counts 1–9 in prose take a zero: `07 vụ`. */
  readonly leadingZero: boolean
  /** `7,70` rather than `7,7`. */
  readonly keepZeros: boolean
}

/** `bao-cao.yaml`. */
export interface Settings {
  readonly province: string
  /** As the letterhead prints it, one entry a line: `ỦY BAN NHÂN DÂN`, `TỈNH KIÊN GIANG`. */
  readonly agencyLines: readonly string[]
  readonly agencyName: string
  /** `BC-UBND`: what follows the number. */
  readonly documentCode: string
  /** `Kiên Giang`, before the date. */
  readonly place: string
  readonly signer: Signer
  readonly recipients: readonly string[]
  readonly filing: string
  readonly wording: Wording
  /** Day of the month on which departments must have sent. */
  readonly deadlineDay?: number
  /** Folder below `templates/`. */
  readonly templateSet: string
  readonly span: Span
}

/** `data/<month>/bao-cao.yaml`. */
export interface Issue {
  /** Signed and sent out: it has its number, or it is declared so where the number stays blank in the electronic copy. */
  readonly issued: boolean
  /** Blank in a draft. */
  readonly number?: string
  readonly date?: IsoDate
  readonly signer?: Signer
  /** Named dates that prose refers to: cut-offs, meetings. */
  readonly dates: ReadonlyMap<string, Located<IsoDate>>
  /** Who has sent, and when. A unit that is not here has not. */
  readonly received: ReadonlyMap<UnitId, Located<IsoDate>>
  readonly receivedUntil?: IsoDate
  readonly span: Span
}

export interface TemplateSource {
  /** Path from the workspace: `templates/thang/muc/kinh-te.md.hbs`. */
  readonly file: string
  /** Name below the template set, without ending: `muc/kinh-te`. */
  readonly name: string
  readonly text: string
}

export interface Layout {
  /** `BÁO CÁO` */
  readonly documentType: string
  /** The subject under it: a template of one line. */
  readonly subject: Located<string>
  /** `Phụ lục` numerals and the like are added only where there are two or more appendices. */
  readonly page: PageLayout
  /** Of the three levels of headings, the highest first. */
  readonly headings: readonly [NumberForm, NumberForm, NumberForm]
  /** Before the items of a list, and of a list inside it: `-`, `+`. */
  readonly itemMarks: readonly [outer: string, inner: string]
}

/** How headings of a level are numbered: `I.`, `1.`, `a)`, `Phần I.`; letters are those of the Vietnamese alphabet. */
export interface NumberForm {
  readonly before: string
  readonly count: 'roman' | 'arabic' | 'letter' | 'capital'
  readonly after: string
}

/** Millimetres and points. Defaults and ranges are those of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export interface PageLayout {
  readonly topMm: number
  readonly bottomMm: number
  readonly leftMm: number
  readonly rightMm: number
  readonly font: string
  readonly bodyPt: number
  readonly notePt: number
  readonly tablePt: number
  readonly firstLineMm: number
  readonly beforeParagraphPt: number
  readonly lineSpacing: number
}

export interface Templates {
  readonly main: TemplateSource
  readonly parts: readonly TemplateSource[]
  readonly appendices: readonly TemplateSource[]
  readonly layout: Layout
}

/** What one month's folder holds. `readings` of all its files merged; a value stated twice is a diagnostic of `load`. */
export interface MonthData {
  readonly period: Period
  readonly submissions: readonly Submission[]
}

/** Everything that the report of one month needs. */
export interface Month {
  readonly period: Period
  readonly settings: Settings
  readonly issue: Issue
  readonly units: readonly ReportingUnit[]
  /** In the order of the catalogue's files and of their lines. */
  readonly catalogue: ReadonlyMap<IndicatorId, Indicator>
  readonly plans: ReadonlyMap<IndicatorId, readonly PlanVersion[]>
  readonly breakdowns: readonly Breakdown[]
  readonly current: MonthData
  /** Earlier months by their key (`2020-10`, `2019-11`), as far as the workspace holds them. */
  readonly history: ReadonlyMap<string, MonthData>
  readonly documents: ReadonlyMap<DocumentId, CitedDocument>
  readonly lists: ReadonlyMap<ListId, NamedList>
  readonly prose: ReadonlyMap<SlotId, Prose>
  readonly templates: Templates
  readonly waivers: readonly Waiver[]
}
