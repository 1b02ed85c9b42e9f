import type { Span } from '../../src/model/source.ts'

/** One number of a file put in another's place; `undefined` where it does not stand there. */
export function withNumber(source: string, { line, column }: Span, from: string, to: string): string | undefined {
  const lines = source.split('\n')
  const old = lines[line - 1] ?? ''
  const at = old.indexOf(from, column - 1)
  if (at < 0 || at > column) return undefined
  const isQuoted = old[at - 1] === '"'
  // A comma would end a value inside braces or brackets.
  const typed = !isQuoted && to.includes(',') && /[{[]/.test(old.slice(0, at)) ? `"${to}"` : to
  lines[line - 1] = old.slice(0, at) + typed + old.slice(at + from.length)
  return lines.join('\n')
}

export function withoutLines(source: string, first: number, count: number): string {
  const lines = source.split('\n')
  lines.splice(first - 1, count)
  return lines.join('\n')
}

/** One name less in the list that begins at or after a line, in brackets or one a line. */
export function withoutName(source: string, fromLine: number, name: string): string | undefined {
  const lines = source.split('\n')
  const bare = name.replaceAll('.', '\\.')
  const inBrackets = new RegExp(`(?<=[[ ])${bare}(, |(?=\\]))`)
  const alone = new RegExp(`^\\s*- ${bare}$`)
  const at = lines.findIndex((line, index) => index >= fromLine - 1 && (inBrackets.test(line) || alone.test(line)))
  const old = lines[at]
  if (old === undefined) return undefined
  if (alone.test(old)) return withoutLines(source, at + 1, 1)
  lines[at] = old.replace(inBrackets, '').replace(/, *\]/, ']')
  return lines.join('\n')
}

/** How many lines an entry takes: its own and those that are deeper. */
export function linesOfEntry(source: string, line: number): number {
  const lines = source.split('\n')
  const depth = (text: string): number => text.length - text.trimStart().length
  const own = depth(lines[line - 1] ?? '')
  let count = 1
  while (line - 1 + count < lines.length && depth(lines[line - 1 + count] ?? '') > own) count++
  return count
}
