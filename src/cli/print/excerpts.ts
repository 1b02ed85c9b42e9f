import type { Span } from '../../model/source.ts'
import type { World } from '../../model/world.ts'
import { shortenAround } from './shorten.ts'

/** The line of a place with a mark under it, ready to print. */
export type Excerpts = (span: Span, mark: '^' | '-') => readonly string[]

/** The lines of a file as it stands; `undefined` where it cannot be read. */
export type LinesOf = (file: string) => readonly string[] | undefined

/** Reads each file once. */
export function lineReader(world: World): LinesOf {
  const files = new Map<string, readonly string[] | undefined>()
  return (file) => {
    if (!files.has(file)) files.set(file, readLines(world, file))
    return files.get(file)
  }
}

/** Lines that are wider than the terminal are cut around the place. */
export function excerptsOf(world: World, columns: number): Excerpts {
  const linesOf = lineReader(world)
  return (span, mark) => excerpt(span, mark, lineAt(span, linesOf), columns)
}

/** A line with room for `columns`, and where in it a place stands. */
export function shownLine(line: string, span: Span, columns: number): ReturnType<typeof shortenAround> {
  const start = typedOffset(line, span.column - 1)
  return shortenAround(printable(line), start, typedOffset(line, span.column - 1 + span.length), columns)
}

/** A file as a whole is named at its first line, for editors and scripts that look for one; a folder has none. */
export function placeText({ file, line, column, length }: Span, text: string | undefined): string {
  if (length === 0) return /\.[^./]+$/.test(file) ? `${file}:1` : file
  return `${file}:${line}:${typedOffset(text ?? '', column - 1) + 1}`
}

/** Places count in composed letters, as files are read; in a line that was typed in decomposed ones they lie further on. */
function typedOffset(line: string, offset: number): number {
  if (line.normalize('NFC') === line) return offset
  let composed = 0
  for (const { 0: letter, index } of line.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (composed >= offset) return index
    composed += letter.normalize('NFC').length
  }
  return line.length + Math.max(0, offset - composed)
}

function readLines(world: World, file: string): readonly string[] | undefined {
  const content = world.read(file)
  return content.kind === 'file' ? new TextDecoder().decode(content.bytes).split(/\r\n?|\n/) : undefined
}

/** No line of a file as a whole is shown: it may be of any size, and no text. */
export function lineAt({ file, line, length }: Span, linesOf: LinesOf): string | undefined {
  return length === 0 ? undefined : linesOf(file)?.[line - 1]
}

function excerpt(span: Span, mark: '^' | '-', line: string | undefined, columns: number): string[] {
  const place = `┌─ ${placeText(span, line)}`
  if (line === undefined || line.trim() === '') return [`  ${place}`]
  const number = String(span.line)
  const gutter = ' '.repeat(number.length)
  const { text, before, under } = shownLine(line, span, columns - number.length - ' │ '.length)
  return [
    `${gutter} ${place}`,
    `${gutter} │`,
    `${number} │ ${text}`,
    `${gutter} │ ${' '.repeat(before)}${mark.repeat(Math.max(1, under))}`,
  ]
}

/** Tabs take one column and control characters are shown: marks stand under what they mean, and offsets stay. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '·')
}
