import type { Span } from './source.ts'

export type Severity = 'error' | 'warning' | 'information'

/** A sentence in the two languages of the program. Vietnamese is what staff read; English is for `--lang en`. */
export interface Message {
  readonly vi: string
  readonly en: string
}

export interface RelatedSpan {
  readonly span: Span
  readonly label: Message
}

/** One broken relation, or one fault of the input, at the place where a person can mend it. */
export interface Diagnostic {
  /** Permanent kebab-case id, the same as the rule's. */
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly span: Span
  readonly related?: readonly RelatedSpan[]
  readonly hints?: readonly Message[]
}
