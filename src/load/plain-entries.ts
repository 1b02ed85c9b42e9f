import type { Indicator, IndicatorId } from '../model/indicator.ts'
import type { NumberFormat } from '../numbers/read-number.ts'
import { plainClaimsEnd } from './plain-claims.ts'
import { isIndentedBy, LINE_END, lineOfNumberEnd, linesBetween, SPACE } from './plain-lines.ts'

/** Names of entries in the order of a file. The files of a sector mostly repeat those of the month beside them. */
export interface EntryNames {
  readonly inOrder: readonly IndicatorId[]
  readonly positions: ReadonlyMap<IndicatorId, number>
}

/** Where the plain entries of a file stand: `FIELDS` offsets for each, in the order of `names`. */
export interface PlainEntries {
  readonly text: string
  readonly names: EntryNames
  readonly places: Int32Array
  /** The file with the lines of these entries left blank: all that is not plain is read from it as ever. */
  readonly rest: string
}

/** Offsets of an entry in `places`; a level that was not typed is at 0. */
export const START = 0
export const END = 1
export const MONTH = 2
export const CUMULATIVE = 3
export const VALUE = 4
export const CLAIMS = 5
/** The number of its first line. */
export const LINE = 6
export const FIELDS = 7

export interface ScanOptions {
  readonly format: NumberFormat | undefined
  readonly catalogue: ReadonlyMap<IndicatorId, Indicator>
  /** What another file of the sector holds. */
  readonly like: EntryNames | undefined
}

const HEADER = 'chi_tieu:\n'
/** Before the entries: one-line values that open no quote, bracket or block. */
const SIMPLE_LINES = /^(?:#[^\n]*\n|[a-z_]+: [^\s"'|>{[&*!#%@`][^\n"'{}[\]#]*\n|\n)*$/

const SECOND_HEADER = /^["']?chi_tieu/m

/**
 * Finds the entries that a department's file certainly gives in the plainest way: one indicator of the catalogue with the
 * levels that it may have, each a number on its own line, and claims that are numbers. `undefined` where the file has no
 * such entries, or anything that might make them mean something else.
 */
export function plainEntries(text: string, options: ScanOptions): PlainEntries | undefined {
  const header = text.startsWith(HEADER) ? 0 : text.indexOf(`\n${HEADER}`) + 1
  if ((header === 0 && !text.startsWith(HEADER)) || !text.endsWith('\n')) return undefined
  const head = text.slice(0, header)
  if (text.includes('\t') || head.includes('chi_tieu') || !SIMPLE_LINES.test(head)) return undefined
  const scan: Scan = { text, options, at: header + HEADER.length, names: [], places: [], kept: [], isInKept: false }
  while (scan.at < text.length && isInside(text, scan.at)) {
    if (!plainEntry(scan) && !otherLine(scan)) return undefined
  }
  if (scan.names.length === 0 || SECOND_HEADER.test(text.slice(scan.at))) return undefined
  const names = namesOf(scan.names, options.like)
  if (!names || scan.kept.some((name) => names.positions.has(name))) return undefined
  const isWhole = scan.kept.length === 0
  const rest = restOf(scan, { header, isWhole })
  return { text, names, places: Int32Array.from(scan.places), rest }
}

interface Scan {
  readonly text: string
  readonly options: ScanOptions
  at: number
  readonly names: IndicatorId[]
  readonly places: number[]
  /** Names of entries that are left to the ordinary reading. */
  readonly kept: string[]
  /** Whether the last entry was such a one: what stands deeper belongs to it. */
  isInKept: boolean
}

const HASH = 35

function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === SPACE || code === LINE_END || code === HASH
}

/** An entry and all its lines. Nothing is taken where any of them is not plain. */
function plainEntry(scan: Scan): boolean {
  const { text, at, options } = scan
  if (!isIndentedBy(text, at, 2)) return false
  const id = idAt(scan, at + 2)
  const nameEnd = at + 2 + (id?.length ?? 0)
  if (id === undefined || !text.startsWith(':\n', nameEnd)) return false
  const indicator = options.catalogue.get(id)
  if (!indicator || indicator.kind === 'ratio' || indicator.kind === 'index') return false
  const fields: Fields = { month: 0, cumulative: 0, value: 0, claims: 0 }
  const end = fieldsEnd(text, nameEnd + 2, options.format, fields)
  const isFlow = indicator.nature === 'flow'
  if (end < 0 || (isFlow ? fields.value : fields.month + fields.cumulative) > 0) return false
  scan.names.push(id)
  scan.places.push(at, end, fields.month, fields.cumulative, fields.value, fields.claims, 0)
  scan.at = end
  scan.isInKept = false
  return true
}

/** The name that the file beside it has here saves cutting one out of the text. */
function idAt({ text, names, options }: Scan, at: number): string | undefined {
  const expected = options.like?.inOrder[names.length]
  if (expected !== undefined && text.startsWith(expected, at) && text.startsWith(':', at + expected.length)) {
    return expected
  }
  const end = text.indexOf(':', at)
  return end < 0 ? undefined : text.slice(at, end)
}

interface Fields {
  month: number
  cumulative: number
  value: number
  claims: number
}

function fieldsEnd(text: string, from: number, format: NumberFormat | undefined, fields: Fields): number {
  let at = from
  while (isIndentedBy(text, at, 4)) {
    const end = fieldEnd(text, at + 4, format, fields)
    if (end < 0) return -1
    at = end
  }
  const isNextEntry = at >= text.length || text.charCodeAt(at) !== SPACE || isIndentedBy(text, at, 2)
  return at > from && isNextEntry ? at : -1
}

/** One field, which no entry gives twice. */
function fieldEnd(text: string, at: number, format: NumberFormat | undefined, fields: Fields): number {
  if (text.startsWith('thang: ', at) && fields.month === 0) {
    fields.month = at + 7
    return lineOfNumberEnd(text, at + 7, format)
  }
  if (text.startsWith('luy_ke: ', at) && fields.cumulative === 0) {
    fields.cumulative = at + 8
    return lineOfNumberEnd(text, at + 8, format)
  }
  if (text.startsWith('gia_tri: ', at) && fields.value === 0) {
    fields.value = at + 9
    return lineOfNumberEnd(text, at + 9, format)
  }
  if (text.startsWith('cong_bo:', at) && fields.claims === 0) {
    fields.claims = at
    return plainClaimsEnd(text, at + 8, format)
  }
  return -1
}

/** A line that is left to the ordinary reading: it must end all that it opens, so that no plain entry is inside of it. */
function otherLine(scan: Scan): boolean {
  const { text, at } = scan
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end)
  scan.at = end + 1
  const entry = /^ {2}([A-Za-z0-9_.-]+):/.exec(line)?.[1]
  if (entry !== undefined) {
    scan.kept.push(entry)
    scan.isInKept = true
  } else if (!(scan.isInKept ? /^(?: {3}| *#| *$)/ : /^ *(?:#|$)/).test(line)) return false
  return isClosed(line)
}

function isClosed(line: string): boolean {
  return (
    count(line, '"') % 2 === 0 &&
    count(line, "'") % 2 === 0 &&
    count(line, '{') === count(line, '}') &&
    count(line, '[') === count(line, ']')
  )
}

function count(line: string, mark: string): number {
  return line.split(mark).length - 1
}

/** `undefined` where a name stands twice. */
function namesOf(names: readonly IndicatorId[], like: EntryNames | undefined): EntryNames | undefined {
  if (like?.inOrder.length === names.length && names.every((name, index) => name === like.inOrder[index])) return like
  const positions = new Map(names.map((name, index) => [name, index] as const))
  return positions.size === names.length ? { inOrder: names, positions } : undefined
}

/** Writes down the entries' lines on the way. */
function restOf({ text, places }: Scan, { header, isWhole }: { header: number; isWhole: boolean }): string {
  const pieces = isWhole ? [text.slice(0, header), '\n'] : []
  let from = isWhole ? header + HEADER.length : 0
  let line = isWhole ? linesBetween(text, 0, from) : 0
  for (let entry = 0; entry < places.length; entry += FIELDS) {
    const [start = 0, end = 0] = [places[entry + START], places[entry + END]]
    line += linesBetween(text, from, start)
    places[entry + LINE] = line + 1
    const blank = linesBetween(text, start, end)
    line += blank
    pieces.push(text.slice(from, start), '\n'.repeat(blank))
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}
