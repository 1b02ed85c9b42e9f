import type { Span } from '../../model/source.ts'
import { displayWidth } from './display-width.ts'
import { type LinesOf, lineAt, placeText, shownLine } from './excerpts.ts'
import { wrap } from './wrap.ts'

/** A place in a file and what is said of it. */
export interface Marked {
  readonly span: Span
  readonly mark: '^' | '-'
  readonly label: string
}

/** A label beside its mark needs this much room, or stands below it. */
const LABEL_ROOM = 30

/** Columns between the frame's edge and a label that stands on lines of its own. */
const LABEL_INDENT = 4

/**
 * All places of one finding in one frame: those of the first place's file first, each file in the order of its lines.
 *
 * @param columns width of the terminal
 */
export function frame(places: readonly Marked[], linesOf: LinesOf, columns: number): readonly string[] {
  const gutter = Math.max(...places.map(({ span }) => String(span.line).length))
  return byFile(places).flatMap(([, marked], index) => [
    `${' '.repeat(gutter)} ${index === 0 ? '┌' : '├'}─ ${head(index === 0 ? places[0] : marked[0], linesOf)}`,
    ...marked.flatMap((each) => markedLines(each, lineAt(each.span, linesOf), { gutter, columns })),
  ])
}

function head(first: Marked | undefined, linesOf: LinesOf): string {
  return first === undefined ? '' : placeText(first.span, lineAt(first.span, linesOf))
}

function byFile(places: readonly Marked[]): readonly (readonly [string, readonly Marked[]])[] {
  const files = [...new Set(places.map(({ span }) => span.file))]
  return files.map((file) => {
    const own = places.filter(({ span }) => span.file === file)
    return [file, own.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column)]
  })
}

interface Page {
  readonly gutter: number
  readonly columns: number
}

function markedLines({ span, mark, label }: Marked, line: string | undefined, page: Page): string[] {
  const edge = `${' '.repeat(page.gutter)} │ `
  if (line === undefined) return labelLines(label, edge, page.columns)
  const { text, before, under } = shownLine(line, span, page.columns - edge.length)
  const pointer = `${edge}${' '.repeat(before)}${mark.repeat(Math.max(1, under))}`
  return [`${String(span.line).padStart(page.gutter)} │ ${text}`, ...pointed(pointer, label, edge, page.columns)]
}

/** Beside the mark where there is room, else below it. */
function pointed(pointer: string, label: string, edge: string, columns: number): string[] {
  if (label === '') return [pointer]
  const room = columns - displayWidth(pointer) - 1
  if (displayWidth(label) <= room) return [`${pointer} ${label}`]
  if (room < LABEL_ROOM) return [pointer, ...labelLines(label, edge, columns)]
  return wrap(label, `${pointer} `, `${edge}${' '.repeat(displayWidth(pointer) - edge.length + 1)}`, columns)
}

function labelLines(label: string, edge: string, columns: number): string[] {
  const lead = `${edge}${' '.repeat(LABEL_INDENT)}`
  return label === '' ? [] : wrap(label, lead, lead, columns)
}
