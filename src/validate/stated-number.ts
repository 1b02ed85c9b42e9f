import type { Message } from '../model/diagnostic.ts'
import type { Exact, PrintedNumber } from '../model/exact.ts'
import type { UnitId } from '../model/indicator.ts'
import type { Span } from '../model/source.ts'
import type { Provenance } from '../model/submission.ts'
import type { Interval } from '../numbers/interval.ts'
import type { PrintingMode } from '../numbers/interval-of-printed.ts'

/** A number that somebody typed, with all that it may stand for. */
export interface StatedNumber {
  /** `file:line:column`: two relations speak of the same number where this is equal. */
  readonly place: string
  readonly number: PrintedNumber
  readonly interval: Interval
  /** Of the last digit that counts: 0,01 of `7,70`. */
  readonly step: Exact
  /** `tấn`, `%`; empty for a bare count. */
  readonly unit: string
  /** What the number is: `lũy kế 11 tháng năm 2019`. */
  readonly label: Message
  readonly span: Span
  readonly provenance: Provenance
  /** Whose file it stands in. */
  readonly owner?: UnitId
  /** A level or a plan that cannot lie below zero. */
  readonly neverNegative: boolean
  /** How it was printed: counts are exact. */
  readonly mode: PrintingMode
}

export function placeOf({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`
}
