import { type SourceFile, spanOf } from './source-file.ts'
import type { TextLine, YamlList, YamlMap, YamlScalar, YamlValue } from './yaml-value.ts'

/**
 * The plain YAML that staff write, read in one pass over its lines: block maps and lists, values on one line, brackets
 * on one line, block scalars, comments. Whatever is not certainly that (a quote with an escape, a text of several lines,
 * an odd indent, a repeated key, a fault) gives `undefined`, and the `yaml` library decides. Where both read a file, they
 * read the same, places included: a test holds them against each other.
 *
 * The library takes half of a cold build for the sample's 90 files; this takes a tenth of that.
 */
export function readPlainYaml(source: SourceFile): YamlValue | undefined {
  if (source.text.includes('\t')) return undefined
  const reader: Reader = { source, lines: source.text.split('\n'), at: 0 }
  try {
    const indent = nextIndent(reader)
    const value = indent === 0 ? block(reader, 0) : unsure()
    return nextIndent(reader) === undefined ? value.value : undefined
  } catch (error) {
    if (error === UNSURE) return undefined
    throw error
  }
}

interface Reader {
  readonly source: SourceFile
  readonly lines: string[]
  /** The line to be read next, from 0. */
  at: number
}

/** A value and the offset behind it. */
interface Read<T extends YamlValue = YamlValue> {
  readonly value: T
  readonly end: number
}

const UNSURE = new Error('not plain YAML')
const DEEPEST = 20
const KEY = /^( *)([A-Za-z0-9][A-Za-z0-9_.-]*):(?: +(?=[^\s#])|(?= *$))/
const ITEM = /^( *)- +(?=[^\s#-])/
const PLAIN_START = /^[^\s\]{}[,#&*!|>'"%@`?:-]|^-[^\s]/
const BLOCK_SCALAR = /^[|>][+-]?$/

function unsure(): never {
  throw UNSURE
}

/** The indent of the next line that says something; `undefined` at the end of the file. */
function nextIndent(reader: Reader): number | undefined {
  for (; reader.at < reader.lines.length; reader.at++) {
    const line = reader.lines[reader.at] ?? ''
    const indent = line.length - line.trimStart().length
    if (line.length > indent && line[indent] !== '#') return indent
  }
  return undefined
}

function block(reader: Reader, indent: number): Read {
  if (indent > 2 * DEEPEST) return unsure()
  return ITEM.test(reader.lines[reader.at] ?? '') ? blockList(reader, indent) : blockMap(reader, indent)
}

function blockMap(reader: Reader, indent: number): Read<YamlMap> {
  const entries: Map<string, { key: { value: string; span: YamlValue['span'] }; value: YamlValue }> = new Map()
  const start = offset(reader, indent)
  let end = start
  while (nextIndent(reader) === indent) {
    const line = reader.lines[reader.at] ?? ''
    const match = KEY.exec(line)
    const key = match?.[2]
    if (match === null || key === undefined || entries.has(key)) return unsure()
    const keyStart = offset(reader, indent)
    const read = valueAfter(reader, match[0].length, indent)
    entries.set(key, {
      key: { value: key, span: spanOf(reader.source, keyStart, keyStart + key.length) },
      value: read.value,
    })
    end = read.end
  }
  if ((nextIndent(reader) ?? 0) > indent) return unsure()
  return { value: { kind: 'map', entries, span: spanOf(reader.source, start, end) }, end }
}

function blockList(reader: Reader, indent: number): Read<YamlList> {
  const items: YamlValue[] = []
  const start = offset(reader, indent)
  let end = start
  while (nextIndent(reader) === indent) {
    const line = reader.lines[reader.at] ?? ''
    const match = ITEM.exec(line)
    if (match === null) break
    const column = match[0].length
    const read = KEY.test(line.slice(column)) ? compactMap(reader, column) : inlineValue(reader, column, indent)
    items.push(read.value)
    end = read.end
  }
  return { value: { kind: 'list', items, span: spanOf(reader.source, start, end) }, end }
}

/** A map that begins behind the dash of its item: the same as one that stands that far in. */
function compactMap(reader: Reader, column: number): Read<YamlMap> {
  reader.lines[reader.at] = ' '.repeat(column) + (reader.lines[reader.at] ?? '').slice(column)
  return blockMap(reader, column)
}

/** What stands behind a key: on its line, or in the lines below it. Nothing at all is left to the library. */
function valueAfter(reader: Reader, column: number, indent: number): Read {
  const line = reader.lines[reader.at] ?? ''
  const rest = line.slice(column)
  if (rest.trim() === '') {
    reader.at++
    const below = nextIndent(reader)
    const inside =
      below !== undefined && (below > indent || (below === indent && ITEM.test(reader.lines[reader.at] ?? '')))
    return inside ? block(reader, below) : unsure()
  }
  return BLOCK_SCALAR.test(rest) ? blockScalar(reader, column, indent) : inlineValue(reader, column, indent)
}

/** A value on one line. A deeper line behind it would go on with it, and is left to the library. */
function inlineValue(reader: Reader, column: number, indent: number): Read {
  const line = reader.lines[reader.at] ?? ''
  const cursor: Cursor = { reader, line, column, start: offset(reader, 0), depth: 0 }
  const read = /^[{[]/.test(line.slice(column)) ? flow(cursor) : scalar(cursor, false)
  const behind = line.slice(cursor.column).trimStart()
  if (behind !== '' && !/^ +#/.test(line.slice(cursor.column))) return unsure()
  const end = behind === '' ? read.end : cursor.start + line.length
  reader.at++
  return (nextIndent(reader) ?? 0) > indent ? unsure() : { value: read.value, end }
}

interface Cursor {
  readonly reader: Reader
  readonly line: string
  readonly start: number
  column: number
  depth: number
}

function flow(cursor: Cursor): Read {
  if (++cursor.depth > DEEPEST) return unsure()
  const open = cursor.column++
  const read = cursor.line[open] === '{' ? flowMap(cursor, open) : flowList(cursor, open)
  cursor.depth--
  return read
}

function flowMap(cursor: Cursor, open: number): Read<YamlMap> {
  const entries: Map<string, { key: { value: string; span: YamlValue['span'] }; value: YamlValue }> = new Map()
  eachPart(cursor, '}', () => {
    const match = KEY.exec(cursor.line.slice(cursor.column))
    const key = match?.[2]
    if (match === null || key === undefined || match[1] !== '' || entries.has(key) || !match[0].endsWith(' '))
      return unsure()
    const keyStart = cursor.start + cursor.column
    cursor.column += match[0].length
    const { value } = part(cursor)
    entries.set(key, {
      key: { value: key, span: spanOf(cursor.reader.source, keyStart, keyStart + key.length) },
      value,
    })
  })
  const end = cursor.start + cursor.column
  return { value: { kind: 'map', entries, span: spanOf(cursor.reader.source, cursor.start + open, end) }, end }
}

function flowList(cursor: Cursor, open: number): Read<YamlList> {
  const items: YamlValue[] = []
  eachPart(cursor, ']', () => {
    items.push(part(cursor).value)
  })
  const end = cursor.start + cursor.column
  return { value: { kind: 'list', items, span: spanOf(cursor.reader.source, cursor.start + open, end) }, end }
}

/** The parts between the brackets, up to and with the closing one. */
function eachPart(cursor: Cursor, close: string, read: () => void): void {
  skipBlanks(cursor)
  if (cursor.line[cursor.column] === close) {
    cursor.column++
    return
  }
  for (;;) {
    read()
    skipBlanks(cursor)
    const next = cursor.line[cursor.column++]
    if (next === close) return
    if (next !== ',' || cursor.line[cursor.column] !== ' ') unsure()
    skipBlanks(cursor)
  }
}

function part(cursor: Cursor): Read {
  return /[{[]/.test(cursor.line[cursor.column] ?? '') ? flow(cursor) : scalar(cursor, true)
}

function skipBlanks(cursor: Cursor): void {
  while (cursor.line[cursor.column] === ' ') cursor.column++
}

const DOUBLE_QUOTED = /^"([^"\\]*)"/
const SINGLE_QUOTED = /^'([^']*)'(?!')/
const FLOW_PLAIN = /^[^,[\]{}#:]*(?:[#:](?<! #)(?![ ,[\]{}]|$)[^,[\]{}#:]*)*/
const LINE_PLAIN = /^[^#:]*(?:[#:](?<! #)(?! |$)[^#:]*)*/

function scalar(cursor: Cursor, inFlow: boolean): Read<YamlScalar> {
  const rest = cursor.line.slice(cursor.column)
  const quoted = DOUBLE_QUOTED.exec(rest) ?? SINGLE_QUOTED.exec(rest)
  if (quoted) return oneLine(cursor, quoted[1] ?? '', quoted[0].length, 1)
  if (!PLAIN_START.test(rest)) return unsure()
  const plain = ((inFlow ? FLOW_PLAIN : LINE_PLAIN).exec(rest)?.[0] ?? '').trimEnd()
  const behind = rest.slice(plain.length)
  if (plain === '' || (inFlow ? !/^ *[,\]}]/.test(behind) : !/^ *(?: #.*)?$/.test(behind))) return unsure()
  return oneLine(cursor, plain, plain.length, 0)
}

function oneLine(cursor: Cursor, text: string, length: number, opening: number): Read<YamlScalar> {
  const start = cursor.start + cursor.column
  cursor.column += length
  const span = spanOf(cursor.reader.source, start, start + length)
  const lines = [{ line: span.line, column: span.column + opening }]
  return { value: { kind: 'scalar', text, lines, span }, end: start + length }
}

/** A block scalar keeps its lines as they stand, without their indent: see `parseYaml`. */
function blockScalar(reader: Reader, column: number, indent: number): Read<YamlScalar> {
  const header = offset(reader, column)
  const headerEnd = offset(reader, 0) + (reader.lines[reader.at] ?? '').length
  const first = ++reader.at
  let depth = 0
  let last = first
  for (; reader.at < reader.lines.length; reader.at++) {
    const line = reader.lines[reader.at] ?? ''
    if (line.trim() === '') continue
    const own = line.length - line.trimStart().length
    if (own <= indent) break
    if (depth === 0) depth = own
    if (own < depth) return unsure()
    last = reader.at + 1
  }
  if (depth === 0 || (reader.lines[first] ?? '').trim() === '') return unsure()
  const raw = reader.lines.slice(first, last)
  const lines: TextLine[] = raw.map((_, index) => ({ line: first + index + 1, column: depth + 1 }))
  const text = raw
    .map((line) => line.slice(depth))
    .join('\n')
    .trimEnd()
  const end = (reader.source.lineStarts[last] ?? reader.source.text.length + 1) - 1
  return { value: { kind: 'scalar', text, lines, span: spanOf(reader.source, header, headerEnd) }, end }
}

/** The offset of a column of the line to be read next. */
function offset(reader: Reader, column: number): number {
  return (reader.source.lineStarts[reader.at] ?? 0) + column
}
