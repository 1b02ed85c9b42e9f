import type { Diagnostic, Message } from '../model/diagnostic.ts'
import type { Span } from '../model/source.ts'
import { nearestName } from '../text/nearest-name.ts'

/** An error of what staff typed. */
export function fault(rule: string, span: Span, message: Message, hints: readonly Message[] = []): Diagnostic {
  return { rule, severity: 'error', message, span, ...(hints.length > 0 ? { hints } : {}) }
}

/** The nearest of the known names, or, where there are few, all of them. */
export function nameHints(typed: string, known: Iterable<string>): readonly Message[] {
  const names = [...known]
  const near = nearestName(typed, names)
  if (near !== undefined) return [{ vi: `có phải là “${near}”?`, en: `did you mean “${near}”?` }]
  if (names.length === 0 || names.length > MOST_NAMES_SHOWN) return []
  return [{ vi: `dùng được: ${names.join(', ')}`, en: `known here: ${names.join(', ')}` }]
}

const MOST_NAMES_SHOWN = 12
