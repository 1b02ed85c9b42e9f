import type { Span } from '../model/source.ts'

/** The text of one file, and where its lines begin. */
export interface SourceFile {
  readonly file: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

export function sourceFile(file: string, text: string): SourceFile {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { file, text, lineStarts }
}

/** The span from one offset to another. What reaches over several lines is cut at the end of its first. */
export function spanOf(source: SourceFile, start: number, end: number): Span {
  const line = lineAt(source, start)
  const lineStart = source.lineStarts[line - 1] ?? 0
  const nextLine = source.lineStarts[line] ?? source.text.length + 1
  const stop = Math.min(end, nextLine - 1)
  return { file: source.file, line, column: start - lineStart + 1, length: Math.max(1, stop - start) }
}

/** The number of the line that an offset stands in, from 1. */
export function lineAt(source: SourceFile, offset: number): number {
  let low = 0
  let high = source.lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** The place of a file (or folder) as a whole: no character of it. */
export function fileSpan(file: string): Span {
  return { file, line: 1, column: 1, length: 0 }
}
