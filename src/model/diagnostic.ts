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

/** Something that a department is to send: a figure, a text, a list, a document that it cites. */
export interface Awaited {
  readonly kind: 'figure' | 'slot' | 'list' | 'document'
  readonly name: string
  /** Where it belongs, as far as that is known. */
  readonly file?: string
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
  /** What would mend it, where that is still to come. */
  readonly awaits?: Awaited
}
