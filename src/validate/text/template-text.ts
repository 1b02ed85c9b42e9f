import type { Month } from '../../model/month.ts'
import type { Span } from '../../model/source.ts'
import type { Prose } from '../../model/submission.ts'

/** What a person wrote that is printed: a department's prose, a template, the report's subject. */
export interface TemplateText {
  /** What findings about it are about: a slot, a template's name. */
  readonly subject: string
  /** What the subject names. */
  readonly kind: 'slot' | 'template' | 'subject'
  readonly text: string
  /** Where `length` UTF-16 units from `offset` on stand in the file. */
  spanOf(offset: number, length: number): Span
}

/** All texts of the month, in the order in which their files are read. */
export function templateTextsOf({ prose, templates }: Month): TemplateText[] {
  const { main, parts, appendices, layout } = templates
  const { value, span } = layout.subject
  return [
    ...[...prose.values()].map(ofProse),
    ...[main, ...parts, ...appendices].map(({ file, name, text }) => ofWholeFile(file, name, text)),
    // A quoted subject begins after its quote.
    placed({ subject: 'trich_yeu', kind: 'subject', text: value }, span.file, [
      { line: span.line, column: span.column + (span.length > value.length ? 1 : 0) },
    ]),
  ]
}

type LineStarts = Prose['lines']

function ofProse({ slot, text, file, lines }: Prose): TemplateText {
  return placed({ subject: slot, kind: 'slot', text }, file, lines)
}

function ofWholeFile(file: string, name: string, text: string): TemplateText {
  const lines = text.split('\n').map((_, index) => ({ line: index + 1, column: 1 }))
  return placed({ subject: name, kind: 'template', text }, file, lines)
}

function placed(what: Omit<TemplateText, 'spanOf'>, file: string, lines: LineStarts): TemplateText {
  const { text } = what
  let breaks: readonly number[] | undefined
  return {
    ...what,
    spanOf: (offset, length) => {
      breaks ??= lineBreaks(text)
      const line = countBefore(breaks, offset)
      const start = lines[line] ?? lines.at(-1) ?? { line: 1, column: 1 }
      const lineOffset = line === 0 ? 0 : (breaks[line - 1] ?? 0) + 1
      return { file, line: start.line, column: start.column + offset - lineOffset, length }
    },
  }
}

function lineBreaks(text: string): readonly number[] {
  return [...text.matchAll(/\n/g)].map((match) => match.index)
}

/** How many of the ascending numbers are below `limit`: halved, for a pasted text asks once for each of its lines. */
function countBefore(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
