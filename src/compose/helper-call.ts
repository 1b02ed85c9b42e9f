import type { Diagnostic } from '../model/diagnostic.ts'
import type { Charts, Inline } from '../model/document.ts'
import type { FigureId, Figures } from '../model/figure.ts'
import type { DocumentId, SlotId } from '../model/indicator.ts'
import type { Month } from '../model/month.ts'
import type { PrintedPhrase } from '../model/printed-phrase.ts'
import type { Span } from '../model/source.ts'
import type { CallOptions } from './call-options.ts'
import type { OptionTable } from './option-kind.ts'
import type { NameKind } from './sources/known-names.ts'
import type { Marks } from './templating/marks.ts'

/** One use of a helper. */
export interface HelperCall {
  readonly helper: string
  /** The id in its argument, or the one that a `{{#chi_tieu}}` around it gives; empty where it takes none. */
  readonly subject: string
  readonly options: CallOptions
  readonly span: Span
  /** What stands in a block, rendered with `scope` as the indicator of the helpers inside; empty for an inline call. */
  body(scope?: string): string
}

/** What helpers work with. */
export interface Desk {
  readonly month: Month
  readonly figures: Figures
  readonly marks: Marks
  readonly charts: Charts
  /** A fault that shows only when the figures are known. Rendering goes on, so that all are told at once. */
  report(diagnostic: Diagnostic): void
  /** A figure that is printed and has no number yet: somebody is still to send it. */
  waits(figure: FigureId): void
  /** What a call puts in its line, for whoever reads the text with its figures in it. */
  prints(phrase: PrintedPhrase): void
  /** Documents that have been named in full so far: texts are rendered in the order of reading. */
  readonly citedInFull: Set<DocumentId>
  /** A department's prose as Markdown with marks. */
  prose(slot: SlotId, span: Span): string
}

/** A phrase is what stands in the line; Markdown is for helpers that hold text which is Markdown itself. */
type Printer =
  | { readonly kind: 'phrase'; readonly print: (call: HelperCall, desk: Desk) => readonly Inline[] }
  | { readonly kind: 'markdown'; readonly print: (call: HelperCall, desk: Desk) => string }

/** What the one argument of a helper names; `none` where it takes no argument. */
export type Subject = NameKind | 'none'

export interface HelperSpec {
  readonly name: string
  /** `{{x …}}`, `{{#x …}}…{{/x}}`: which of the two it may be, and the argument that each takes. */
  readonly forms: { readonly inline?: Subject; readonly block?: Subject }
  readonly options: OptionTable
  readonly required?: readonly string[]
  /** The rule of an argument that nothing defines, where it is not `unknown-reference`. */
  readonly unknownRule?: string
  readonly printer: Printer
}
