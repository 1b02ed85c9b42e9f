import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'

/** Prose may include prose: short files can ask for endless text. No report of a province is a tenth as long. */
const MOST_CHARACTERS = 5_000_000

export interface ProseBudget {
  /** The text, or nothing and one fault where the build has had too much. */
  spend(text: string, span: Span): string
}

export function proseBudget(report: (diagnostic: Diagnostic) => void): ProseBudget {
  let spent = 0
  return {
    spend: (text, span) => {
      const wasWithin = spent <= MOST_CHARACTERS
      spent += text.length
      if (spent <= MOST_CHARACTERS) return text
      if (wasWithin) {
        report(
          fault('too-much-prose', span, {
            vi: `nội dung của các đơn vị dài quá ${MOST_CHARACTERS} ký tự`,
            en: `the departments' prose is longer than ${MOST_CHARACTERS} characters`,
          }),
        )
      }
      return ''
    },
  }
}
