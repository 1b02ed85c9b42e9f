import type { Diagnostic } from '../model/diagnostic.ts'
import type { MonthData } from '../model/month.ts'
import type { Span } from '../model/source.ts'
import type { Submission } from '../model/submission.ts'

interface Named {
  readonly span: Span
}

export interface Merged<T> {
  readonly byName: ReadonlyMap<string, T>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Things of all files by name. A name that two files define is reported at the second, for nobody could say which one
 * holds; a file that repeats several of another's is reported once, for it is most often a copy of it.
 */
export function merge<T extends Named>(
  what: { vi: string; en: string },
  things: readonly (readonly [string, T])[],
): Merged<T> {
  const byName = new Map<string, T>()
  const pairs = new Map<string, Repeated[]>()
  for (const [name, thing] of things) {
    const first = byName.get(name)
    if (first === undefined) {
      byName.set(name, thing)
      continue
    }
    const key = JSON.stringify([thing.span.file, first.span.file])
    const known = pairs.get(key)
    if (known) known.push({ name, span: thing.span, first: first.span })
    else pairs.set(key, [{ name, span: thing.span, first: first.span }])
  }
  return { byName, diagnostics: [...pairs.values()].flatMap((repeated) => definedTwice(what, repeated)) }
}

interface Repeated {
  readonly name: string
  readonly span: Span
  readonly first: Span
}

/**
 * A unit reports an indicator in one file of a month: a second is most often a copy of the first. Two units may both
 * report one; whether they agree is for validation to say.
 */
export function reportedTwice({ submissions }: MonthData): readonly Diagnostic[] {
  const units = new Set(submissions.map(({ unit }) => unit.value))
  return [...units].flatMap((unit) => {
    const own = submissions.filter((submission) => submission.unit.value === unit)
    const repeated = repeatedNames(own)
    const readings = own.flatMap((submission) =>
      [...repeated].flatMap((id) => {
        const entry = submission.readings.get(id)
        return entry ? [[id, entry] as const] : []
      }),
    )
    return merge({ vi: 'số liệu của', en: 'the figures of' }, readings).diagnostics
  })
}

/** In the order in which they are met again. */
function repeatedNames(submissions: readonly Submission[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { readings } of submissions) {
    for (const id of readings.keys()) {
      if (seen.has(id)) repeated.add(id)
      else seen.add(id)
    }
  }
  return repeated
}

function definedTwice(what: { vi: string; en: string }, repeated: readonly Repeated[]): Diagnostic[] {
  const [head, ...others] = repeated
  if (head === undefined) return []
  const { name, span, first } = head
  const names = others.map((each) => each.name).join(', ')
  return [
    {
      rule: 'defined-twice',
      severity: 'error',
      message: { vi: `${what.vi} “${name}” được khai ở hai nơi`, en: `${what.en} “${name}” is given in two places` },
      span,
      related: [{ span: first, label: { vi: 'nơi thứ nhất', en: 'the first place' } }],
      ...(others.length === 0
        ? {}
        : { hints: [{ vi: `hai tệp này còn khai trùng: ${names}`, en: `these two files also both give: ${names}` }] }),
    },
  ]
}
