import type { Span } from '../../model/source.ts'
import type { World } from '../../model/world.ts'
import { displayWidth } from './display-width.ts'

/** The line of a place with a mark under it, ready to print. */
export type Excerpts = (span: Span, mark: '^' | '-') => readonly string[]

/** Longer lines are cut around the place. */
const WIDEST = 100

/** Reads each file once. */
export function excerptsOf(world: World): Excerpts {
  const files = new Map<string, readonly string[] | undefined>()
  const linesOf = (file: string): readonly string[] | undefined => {
    if (!files.has(file)) files.set(file, readLines(world, file))
    return files.get(file)
  }
  return (span, mark) => excerpt(span, mark, linesOf(span.file)?.[span.line - 1])
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

function excerpt(span: Span, mark: '^' | '-', line: string | undefined): string[] {
  const place = `  ┌─ ${span.file}:${span.line}:${span.column}`
  if (line === undefined || line.trim() === '') return [place]
  const number = String(span.line)
  const gutter = ' '.repeat(number.length)
  const from = span.column > WIDEST - 20 ? span.column - 40 : 0
  const text = printable(line.slice(from, from + WIDEST))
  const before = printable(line.slice(from, span.column - 1))
  const under = printable(line.slice(span.column - 1, Math.min(span.column - 1 + span.length, from + WIDEST)))
  const marks = mark.repeat(Math.max(1, displayWidth(under)))
  return [
    `${gutter}${place}`,
    `${gutter} │`,
    `${number} │ ${text}`,
    `${gutter} │ ${' '.repeat(displayWidth(before))}${marks}`,
  ]
}

/** Tabs take one column and control characters are shown, so that marks stand under what they mean. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '·')
}
