import type { Footnote } from '../../model/document.ts'
import { line } from './line.ts'

/** `[^1]: …`, one after the other; what follows a note's first line is indented. */
export function noteDefinitions(notes: readonly Footnote[]): readonly string[] {
  return notes.map(
    ({ id, paragraphs }) =>
      `[^${id}]: ${paragraphs
        .map(line)
        .join('\n\n')
        .replaceAll(/\n(?=[^\n])/g, '\n    ')}`,
  )
}
