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
  return (span, mark) => excerpt(span, mark, linesOf(span.file)?.[span.line - 1], columns)
}

/** A line with room for `columns`, and where in it a place stands. */
export function shownLine(line: string, span: Span, columns: number): ReturnType<typeof shortenAround> {
  const start = span.column - 1
  return shortenAround(printable(line), start, start + span.length, columns)
}

function readLines(world: World, file: string): readonly string[] | undefined {
  const content = world.read(file)
  return content.kind === 'file'
    ? new TextDecoder()
        .decode(content.bytes)
        .normalize('NFC')
        .split(/\r\n?|\n/)
    : undefined
}

function excerpt(span: Span, mark: '^' | '-', line: string | undefined, columns: number): string[] {
  if (span.length === 0) return [`  ┌─ ${span.file}`]
  const place = `┌─ ${span.file}:${span.line}:${span.column}`
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
