import type { Diagnostic } from '../model/diagnostic.ts'
import type { MonthData } from '../model/month.ts'
import type { Span } from '../model/source.ts'

interface Named {
  readonly span: Span
}

export interface Merged<T> {
  readonly byName: ReadonlyMap<string, T>
  readonly diagnostics: readonly Diagnostic[]
}

/** Things of all files by name. A name that two files define is reported at the second, for nobody could say which one holds. */
export function merge<T extends Named>(
  what: { vi: string; en: string },
  things: readonly (readonly [string, T])[],
): Merged<T> {
  const byName = new Map<string, T>()
  const diagnostics: Diagnostic[] = []
  for (const [name, thing] of things) {
    const first = byName.get(name)
    if (first === undefined) byName.set(name, thing)
    else diagnostics.push(definedTwice(what, name, thing.span, first.span))
  }
  return { byName, diagnostics }
}

/** One indicator is reported by one file of a month: a second one would leave its value to chance. */
export function reportedTwice(month: MonthData): readonly Diagnostic[] {
  const readings = month.submissions.flatMap((submission) => [...submission.readings.entries()])
  return merge({ vi: 'số liệu của', en: 'the figures of' }, readings).diagnostics
}

function definedTwice(what: { vi: string; en: string }, name: string, span: Span, first: Span): Diagnostic {
  return {
    rule: 'defined-twice',
    severity: 'error',
    message: { vi: `${what.vi} “${name}” được khai ở hai nơi`, en: `${what.en} “${name}” is given in two places` },
    span,
    related: [{ span: first, label: { vi: 'nơi thứ nhất', en: 'the first place' } }],
  }
}
