import type { SlotId } from '../../model/indicator.ts'
import type { TemplateSource } from '../../model/month.ts'
import type { Located, Span } from '../../model/source.ts'
import type { Prose } from '../../model/submission.ts'

/** A text that Handlebars reads, NFC, with `\n` between its lines. */
export interface TemplateText {
  /** What Handlebars calls it; no two texts of a build share it. */
  readonly key: string
  /** Departments' prose is input, not code: less is allowed in it. */
  readonly trust: 'template' | 'prose'
  readonly text: string
  readonly lines: readonly string[]
  /** Where a place of the text stands in its file. `line` counts from 1, `column` from 0, as Handlebars does. */
  readonly placeOf: (line: number, column: number) => Pick<Span, 'file' | 'line' | 'column'>
}

export function textOfTemplate({ file, text }: TemplateSource): TemplateText {
  return {
    key: file,
    trust: 'template',
    ...linesOf(`${normalised(text).trimEnd()}\n`),
    placeOf: (line, column) => ({ file, line, column: column + 1 }),
  }
}

export function textOfProse({ slot, text, file, lines, span }: Prose): TemplateText {
  return {
    key: proseKey(slot),
    trust: 'prose',
    ...linesOf(normalised(text).trimEnd()),
    placeOf: (line, column) => {
      const start = lines[line - 1]
      if (start === undefined) return { file, line: span.line, column: span.column }
      return { file, line: start.line, column: start.column + column }
    },
  }
}

/** A template of one line inside a YAML file. */
export function textOfLine(key: string, { value, span }: Located<string>): TemplateText {
  return {
    key,
    trust: 'template',
    ...linesOf(normalised(value).trim()),
    placeOf: (_line, column) => ({ file: span.file, line: span.line, column: span.column + column }),
  }
}

export function proseKey(slot: SlotId): string {
  return `noi_dung ${slot}`
}

function linesOf(text: string): Pick<TemplateText, 'text' | 'lines'> {
  return { text, lines: text.split('\n') }
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n')
}
