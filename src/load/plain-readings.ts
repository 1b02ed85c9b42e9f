import type { Exact, PrintedNumber } from '../model/exact.ts'
import type { IndicatorId } from '../model/indicator.ts'
import type { Span } from '../model/source.ts'
import type { Claim, IndicatorReadings, Level, Reading, SparseReadings } from '../model/submission.ts'
import { approximate, approximateIn } from '../numbers/approximate.ts'
import { readNumber } from '../numbers/read-number.ts'
import type { Conversion } from './conversion.ts'
import { CLAIMS, CUMULATIVE, END, FIELDS, LINE, MONTH, type PlainEntries, START, VALUE } from './plain-entries.ts'
import { linesBetween } from './plain-lines.ts'

/** What the entries of one file share. */
export interface PlainFile {
  readonly file: string
  readonly entries: PlainEntries
  readonly conversion: Pick<Conversion, 'numberFormat' | 'provenance'>
  /** The claims of an entry, from its lines and the number of the first of them. */
  readonly claims: (id: IndicatorId, lines: string, firstLine: number) => readonly Claim[]
}

/**
 * The readings of a file of an earlier month, each made when it is asked for: two years of a large workspace hold half a
 * million numbers, of which a report looks at some thousands.
 */
export class PlainReadings implements SparseReadings {
  readonly #file: PlainFile
  /** Entries that are not plain. */
  readonly #others: ReadonlyMap<IndicatorId, IndicatorReadings>

  constructor(file: PlainFile, others: ReadonlyMap<IndicatorId, IndicatorReadings>) {
    this.#file = file
    this.#others = others
  }

  get size(): number {
    return this.#file.entries.names.inOrder.length + this.#others.size
  }

  has(id: IndicatorId): boolean {
    return this.#file.entries.names.positions.has(id) || this.#others.has(id)
  }

  get(id: IndicatorId): IndicatorReadings | undefined {
    const position = this.#file.entries.names.positions.get(id)
    return position === undefined ? this.#others.get(id) : plainEntry(this.#file, id, position)
  }

  sizeOf(id: IndicatorId, level: Level): number {
    const position = this.#file.entries.names.positions.get(id)
    if (position === undefined) {
      const reading = this.#others.get(id)?.levels[level]
      return reading?.kind === 'number' ? approximate(reading.number) : Number.NaN
    }
    const at = placeOf(this.#file, position, FIELD_OF[level])
    return at === 0 ? Number.NaN : sizeAt(this.#file, at)
  }

  *keys(): Generator<IndicatorId, undefined> {
    yield* this.#file.entries.names.inOrder
    yield* this.#others.keys()
    return undefined
  }

  *values(): Generator<IndicatorReadings, undefined> {
    for (const [, entry] of this) yield entry
    return undefined
  }

  *entries(): Generator<[IndicatorId, IndicatorReadings], undefined> {
    for (const id of this.keys()) {
      const entry = this.get(id)
      if (entry) yield [id, entry]
    }
    return undefined
  }

  [Symbol.iterator](): Generator<[IndicatorId, IndicatorReadings], undefined> {
    return this.entries()
  }

  forEach(
    callback: (
      entry: IndicatorReadings,
      id: IndicatorId,
      readings: ReadonlyMap<IndicatorId, IndicatorReadings>,
    ) => void,
  ): void {
    for (const [id, entry] of this) callback(entry, id, this)
  }
}

/** Own getters rather than a class: what is copied field by field stays whole. */
function plainEntry(file: PlainFile, indicator: IndicatorId, position: number): IndicatorReadings {
  return {
    indicator,
    bases: {},
    indices: {},
    get levels(): IndicatorReadings['levels'] {
      return levelsOf(file, position)
    },
    get claims(): readonly Claim[] {
      const { text } = file.entries
      if (placeOf(file, position, CLAIMS) === 0) return []
      const lines = text.slice(placeOf(file, position, START), placeOf(file, position, END))
      return file.claims(indicator, lines, placeOf(file, position, LINE))
    },
    get span(): Span {
      return { file: file.file, line: placeOf(file, position, LINE), column: 3, length: indicator.length }
    },
  }
}

function placeOf({ entries }: PlainFile, position: number, field: number): number {
  return entries.places[position * FIELDS + field] ?? 0
}

/** Only levels that were typed have a key. */
function levelsOf(file: PlainFile, position: number): IndicatorReadings['levels'] {
  const levels: Partial<Record<Level, Reading>> = {}
  for (const level of LEVELS) {
    const at = placeOf(file, position, FIELD_OF[level])
    if (at > 0) levels[level] = readingAt(file, position, at)
  }
  return levels
}

const LEVELS = ['month', 'cumulative', 'value'] as const satisfies readonly Level[]
const FIELD_OF: Readonly<Record<Level, number>> = { month: MONTH, cumulative: CUMULATIVE, value: VALUE }

function readingAt(file: PlainFile, position: number, at: number): Reading {
  const { text } = file.entries
  return {
    kind: 'number',
    number: numberAt(file, at),
    provenance: file.conversion.provenance,
    get span(): Span {
      const line = placeOf(file, position, LINE) + linesBetween(text, placeOf(file, position, START), at)
      const column = at - text.lastIndexOf('\n', at)
      return { file: file.file, line, column, length: text.indexOf('\n', at) - at }
    },
  }
}

function sizeAt({ entries: { text }, conversion }: PlainFile, at: number): number {
  const lineEnd = text.indexOf('\n', at)
  const end = text.startsWith('"', at) ? lineEnd - 1 : lineEnd
  const mark = text.indexOf(conversion.numberFormat === 'may' ? '.' : ',', at)
  return approximateIn(text, at, end, mark < 0 || mark > end ? 0 : end - mark - 1)
}

function numberAt({ entries: { text }, conversion }: PlainFile, at: number): PrintedNumber {
  const typed = text.slice(at, text.indexOf('\n', at))
  return plainNumber(typed.startsWith('"') ? typed.slice(1, -1) : typed, conversion.numberFormat)
}

/** A number that was looked at only so far as to be sure that it can be read. */
function plainNumber(text: string, format: Conversion['numberFormat']): PrintedNumber {
  const mark = text.indexOf(format === 'may' ? '.' : ',')
  let known: Exact | undefined
  return {
    text,
    decimals: mark < 0 ? 0 : text.length - mark - 1,
    get exact(): Exact {
      known ??= exactOf(text, format)
      return known
    },
  }
}

function exactOf(text: string, format: Conversion['numberFormat']): Exact {
  const read = readNumber(text, format)
  if (read.kind === 'fault') throw new Error(`not a plain number: ${text}`)
  return read.number.exact
}
