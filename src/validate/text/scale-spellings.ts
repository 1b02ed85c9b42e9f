import type { UnitFault } from './unit-symbols.ts'
import { withoutQuotes } from './without-quotes.ts'

/** Both spellings of a scale are in official use; one report keeps to one. */
const pairs: readonly (readonly [string, string])[] = [
  ['tỷ', 'tỉ'],
  ['nghìn', 'ngàn'],
]

/** By a spelling that the house does not use: the one that it uses. */
export type HouseSpellings = ReadonlyMap<string, string>

/** The house writes as most units of its catalogue do; of a scale that none of them has, either may be typed. */
export function houseSpellings(units: readonly string[]): HouseSpellings {
  const words = units.flatMap((unit) => unit.split(/\s+/))
  const count = (word: string): number => words.filter((each) => each === word).length
  return new Map(
    pairs.flatMap(([one, other]) => {
      const [ones, others] = [count(one), count(other)]
      if (ones === others) return []
      return [ones > others ? ([other, one] as const) : ([one, other] as const)]
    }),
  )
}

const GAP = '[\\s\\u00a0]'
const WORDS = pairs.flat().join('|')
/**
 * After a number or what is filled in, or before what it scales: `tỉ lệ`, `hàng nghìn người` are no units. Only such a
 * word looks back, lest each blank of thousands should look back over all before it.
 */
const SCALE = new RegExp(
  `(?=${WORDS})(?<=[\\d\\uFFFC]${GAP}*)(?:${WORDS})(?!\\p{L}|${GAP}+(?:lệ|trọng|suất|giá|số)(?!\\p{L}))|(?<!\\p{L})(?:${WORDS})(?=${GAP}+(?:đồng|USD|tỷ|tỉ)(?!\\p{L}))`,
  'gu',
)

/** Scales that are spelt otherwise than the house spells them. */
export function foreignSpellings(typed: string, house: HouseSpellings): UnitFault[] {
  return [...withoutQuotes(typed).matchAll(SCALE)].flatMap(({ 0: word, index }) => {
    const right = house.get(word)
    if (right === undefined) return []
    return [
      {
        offset: index,
        length: word.length,
        message: { vi: `“${word}”: báo cáo này viết “${right}”`, en: `“${word}”: this report writes “${right}”` },
      },
    ]
  })
}
