import type { Exact } from '../model/exact.ts'
import { exactInteger, powerOfTen } from './exact.ts'

const ONE = exactInteger(1)

/** A unit as a multiple of its base: `triệu USD` is 1 000 000 `USD`. */
export interface Scale {
  readonly factor: Exact
  /** NFC; empty where the unit is a bare scale word (`triệu`). */
  readonly base: string
}

/** Exponents of ten. Both spellings are in official use. */
const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
])

/** A first word, as far as a space, a `/` or the end. */
const FIRST_WORD = /^([^\s/]+)\s*/

/** Scale words multiply: `nghìn tỷ đồng` is 10^12 `đồng`. A unit without any (`tấn/ha`, `%`) has factor 1. */
export function scaleOf(unit: string): Scale {
  let base = unit.normalize('NFC').trim().replace(/\s+/g, ' ')
  let exponent = 0
  for (;;) {
    const [word = '', first = ''] = FIRST_WORD.exec(base) ?? []
    const step = SCALE_WORDS.get(first.toLowerCase())
    if (step === undefined) return { factor: powerOfTen(exponent), base }
    exponent += step
    base = base.slice(word.length)
  }
}

/** `value` of unit `from`, in unit `to`; `undefined` where their bases differ. */
export function convertUnit(value: Exact, from: string, to: string): Exact | undefined {
  const source = scaleOf(from)
  const target = scaleOf(to)
  if (source.base !== target.base) return undefined
  return value.times(source.factor).dividedBy(target.factor)
}

/** What a value in unit `from` is multiplied by to be in unit `to`; `undefined` where neither is a scale of the other. */
export function conversionFactor(from: string, to: string): Exact | undefined {
  return from === to ? ONE : convertUnit(ONE, from, to)
}
