import type { Month } from '../../model/month.ts'
import type { Span } from '../../model/source.ts'
import type { Prose } from '../../model/submission.ts'

/** What a person wrote that is printed: a department's prose, a template, the report's subject. */
export interface TemplateText {
  /** What findings about it are about: a slot, a template's name. */
  readonly subject: string
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
    placed('trich_yeu', value, span.file, [
      { line: span.line, column: span.column + (span.length > value.length ? 1 : 0) },
    ]),
  ]
}

type LineStarts = Prose['lines']

function ofProse({ slot, text, file, lines }: Prose): TemplateText {
  return placed(slot, text, file, lines)
}

function ofWholeFile(file: string, name: string, text: string): TemplateText {
  const lines = text.split('\n').map((_, index) => ({ line: index + 1, column: 1 }))
  return placed(name, text, file, lines)
}

function placed(subject: string, text: string, file: string, lines: LineStarts): TemplateText {
  return {
    subject,
    text,
    spanOf: (offset, length) => {
      const before = text.slice(0, offset).split('\n')
      const start = lines[before.length - 1] ?? lines.at(-1) ?? { line: 1, column: 1 }
      return { file, line: start.line, column: start.column + (before.at(-1)?.length ?? 0), length }
    },
  }
}
