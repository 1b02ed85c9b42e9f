import type { Inline } from './document.ts'
import type { Span } from './source.ts'

/** What the call of a helper prints in its line, and where the call stands. */
export interface PrintedPhrase {
  readonly span: Span
  readonly inlines: readonly Inline[]
}
