import type { Span } from '../model/source.ts'
import type { Held } from './held.ts'
import type { Check } from './rule.ts'

/** A claim that cannot be checked since one of its inputs is not there. */
export function undecidedFor(
  at: { readonly subject: string; readonly span: Span },
  { reason, detail }: Extract<Held, { readonly kind: 'none' }>,
): Check {
  return { kind: 'undecidable', subject: at.subject, reason, detail, span: at.span }
}
