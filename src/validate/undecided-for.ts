import type { Message } from '../model/diagnostic.ts'
import type { UndecidableReason } from '../model/finding.ts'
import type { Span } from '../model/source.ts'
import type { Check } from './rule.ts'

/** A claim that cannot be checked, since one of its inputs is not there or says nothing of it. */
export function undecidedFor(
  at: { readonly subject: string; readonly span: Span },
  { reason, detail }: { readonly reason: UndecidableReason; readonly detail: Message },
): Check {
  return { kind: 'undecidable', subject: at.subject, reason, detail, span: at.span }
}
