import type { Diagnostic } from '../model/diagnostic.ts'

/** The faults of each file together, from top to bottom; files as they first come. Nothing is told twice. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, Diagnostic[]>()
  const told = new Set<string>()
  for (const diagnostic of diagnostics) {
    const { file, line, column } = diagnostic.span
    const key = JSON.stringify([diagnostic.rule, file, line, column, diagnostic.message.vi])
    if (told.has(key)) continue
    told.add(key)
    const known = files.get(file)
    if (known) known.push(diagnostic)
    else files.set(file, [diagnostic])
  }
  return [...files.values()].flatMap((each) =>
    each.toSorted((left, right) => left.span.line - right.span.line || left.span.column - right.span.column),
  )
}
