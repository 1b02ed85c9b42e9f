import type { Span } from './source.ts'
import type { IsoDate } from './world.ts'

/** What a person says of a finding that is to be excused. Whatever is left out makes the waiver void, and is told. */
export interface Waiver {
  readonly rule: string
  /** The finding's subject: `thuy-san.tong:luy_ke.so_cung_ky`. */
  readonly subject: string
  /** Both numbers that are excused, as the finding prints them; void when either moves. */
  readonly stated?: string
  readonly computed?: string
  /** Of a finding without numbers: its message. */
  readonly message?: string
  readonly reason?: string
  readonly basis?: string
  readonly requestedBy?: string
  readonly approvedBy?: string
  readonly until?: IsoDate
  /** The report prints the reason as a note to the figure. */
  readonly printedAsNote: boolean
  readonly span: Span
}
