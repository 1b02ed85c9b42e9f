import type { Span } from '../../model/source.ts'
import type { TemplateText } from './template-text.ts'

/** A stretch as Handlebars gives it: lines from 1, columns from 0. */
export interface Stretch {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** The stretch in its file. One that goes over several lines is shown as far as the end of its first. */
export function spanInText(text: TemplateText, { start, end }: Stretch): Span {
  const endColumn = start.line === end.line ? end.column : lineOf(text, start.line).length
  return { ...text.placeOf(start.line, start.column), length: Math.max(1, endColumn - start.column) }
}

/** A place without length. */
export function pointInText(text: TemplateText, line: number, column: number): Span {
  return { ...text.placeOf(line, column), length: 1 }
}

export function lineOf(text: TemplateText, line: number): string {
  return text.lines[line - 1] ?? ''
}
