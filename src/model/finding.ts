import type { Diagnostic, Message } from './diagnostic.ts'
import type { FigureId } from './figure.ts'
import type { UnitId } from './indicator.ts'
import type { Span } from './source.ts'

/** `nhap`: a department's own file; `tong-hop`: the secretariat; `phat-hanh`: issuing. */
export type Profile = 'draft' | 'compile' | 'issue'

/** What a relation between printed figures turned out to be. */
export type Verdict = 'confirmed' | 'compatible' | 'inconsistent' | 'undecidable'

/** Why a relation cannot be checked. Silence is never a pass. */
export type UndecidableReason =
  | 'MISSING_INPUT'
  | 'NO_HISTORY'
  | 'ZERO_BASE'
  | 'BASE_SPANS_ZERO'
  | 'SIGN_CHANGE'
  | 'UNIT'
  | 'PRICE_BASIS'
  | 'LEVEL'
  | 'WINDOW'
  | 'DUPLICATE_CONFLICT'
  | 'EXCESS_DIGITS'
  | 'RULE_ERROR'

/** Printed values from one to another at a step of the last digit; `to` absent: no upper end; `count` absent: without end. */
export interface PrintedRange {
  readonly from?: string
  readonly to?: string
  readonly count?: number
}

/** How a broken relation was recalculated. Texts are in Vietnamese print, whatever the language of the messages. */
export interface Evidence {
  /** The claim as printed, and what it may stand for: `[12,45 ; 12,55]`. */
  readonly stated: string
  readonly statedRange: string
  /** With the numbers put in: `100 · (4.120 ÷ 3.700 − 1)`. */
  readonly calculation: string
  /** As many digits as are useful: `11,351…`. */
  readonly computed: string
  readonly computedRange: string
  /** What the claim might say instead. Absent where nothing would do. */
  readonly admissible?: PrintedRange
  /** Distance between the two ranges, in units of the claim's last digit, rounded up to a whole number. */
  readonly gapInLastDigits: number
}

/** One printed number that would mend every broken relation it stands in. */
export interface Repair {
  readonly span: Span
  /** What the number is, as in a related label. */
  readonly label: Message
  readonly printed: string
  readonly admissible: PrintedRange
  /** A likely slip of the hand that leads from the right value to the printed one. */
  readonly slip?: { readonly kind: 'digit' | 'transposition' | 'thousand' | 'shift' | 'sign'; readonly value: string }
}

/** What a waiver says of a finding that it excuses. */
interface WaivedBy {
  readonly reason: string
  readonly approvedBy: string
  readonly until: string
  /** The report itself tells its reader. */
  readonly printedAsNote: boolean
  readonly span: Span
}

/** Words of the text that a finding is about, with what is typed on either side of them, so that they are found where they are printed. */
export interface Quoted {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** A diagnostic of validation: what is wrong, how it was found out, what would mend it, who can say. */
export interface Finding extends Diagnostic {
  /** What the finding is about, stable while files are moved: a figure's id, a unit, a list, a document, a slot. */
  readonly subject: string
  /** Absent where the finding is about no words of the text. */
  readonly quoted?: Quoted
  /** Who to ask. */
  readonly owner?: UnitId
  readonly evidence?: Evidence
  /** The sign or the 100% line flips: a leader would decide otherwise. */
  readonly decisive?: boolean
  /** The smallest repairs, all ties. */
  readonly repairs?: readonly Repair[]
  /** Broken by the same root. */
  readonly consequences?: readonly Finding[]
  readonly waived?: WaivedBy
}

/** A relation that could not be checked, and why. */
export interface Undecided {
  readonly rule: string
  readonly subject: string
  readonly reason: UndecidableReason
  readonly detail: Message
  readonly span: Span
}

/** A rule that crashed: a fault of the program, never a finding. */
export interface RuleFault {
  readonly rule: string
  readonly reason: string
}

/** Who has sent and who has not, and what waits for it. */
export interface Completeness {
  readonly units: number
  readonly sent: number
  readonly late: readonly UnitId[]
  readonly waiting: readonly { readonly unit: UnitId; readonly figures: readonly FigureId[] }[]
}

export interface Validation {
  /** In the order in which they are told. Waived ones are among them. */
  readonly findings: readonly Finding[]
  readonly undecided: readonly Undecided[]
  readonly tally: Readonly<Record<Verdict, number>>
  readonly faults: readonly RuleFault[]
  readonly completeness: Completeness
}
