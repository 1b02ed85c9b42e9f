import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import type { Marks } from '../templating/marks.ts'
import type { Places } from '../templating/source-marks.ts'
import type { ItemMarks } from './list-stack.ts'
import type { HeadingForms } from './number-headings.ts'
import type { MarkdownParser } from './parser.ts'

/** What the Markdown of a build is read with. */
export interface Reading {
  readonly parser: MarkdownParser
  readonly marks: Marks
  readonly places: Places
  readonly headings: HeadingForms
  readonly itemMarks: ItemMarks
  report(diagnostic: Diagnostic): void
}

/** … and one line of it. */
export interface LineReading extends Reading {
  readonly span: Span
}
