import type { Cosmetic } from '../src/model/comparison.ts'
import type { Inline } from '../src/model/document.ts'
import { done, type Edit, freeSpots } from './diff-editing.ts'

/** Ways in which a line is typed differently that says the same. */
const respell: Readonly<Record<Exclude<Cosmetic, 'note-number'>, (text: string) => string>> = {
  unicode: (text) => text.normalize('NFD'),
  'tone-mark': (text) =>
    text
      .replace(/([Hh])òa(?!\p{L})/gu, '$1oà')
      .replace(/([Kk]h)ỏe(?!\p{L})/gu, '$1oẻ')
      .replace(/([Tt]h|[Hh]|[Ll])ủy/gu, '$1uỷ'),
  quotes: (text) => text.replace(/[“”]/g, '"'),
  dashes: (text) => text.replace(/ - /, ' – '),
  'leading-zero': (text) => text.replace(/(?<![\d,./])0(\d)(?![\d,./%])/, '$1'),
  blanks: (text) => text.replace(/(\p{L}) (\p{L})/u, '$1  $2'),
  'letter-case': (text) => text.replace(/(?<=\p{L} )\p{Ll}/u, (letter) => letter.toUpperCase()),
  emphasis: (text) => text,
}

/** One edit a spelling. */
export const spellingEdits: Readonly<Record<string, Edit>> = Object.fromEntries(
  Object.entries(respell).map(([spelling, fold]) => [spelling, editSpelling(spelling, fold)]),
)

function editSpelling(spelling: string, fold: (text: string) => string): Edit {
  const respelled = (inline: Inline): Inline => {
    if (inline.kind !== 'text') return inline
    return spelling === 'emphasis' ? { kind: 'emphasis', children: [inline] } : { ...inline, text: fold(inline.text) }
  }
  return (editing, chance) => {
    const spots = freeSpots(editing).filter(({ line }) => line.some((inline) => differs(inline, respelled(inline))))
    if (spots.length === 0) return undefined
    const spot = chance.of(spots)
    const index = chance.of([...spot.line.keys()].filter((place) => differsAt(spot.line, place, respelled)))
    const line = spot.line.map((inline, place) => (place === index ? respelled(inline) : inline))
    return done(editing, spot.replaced(line), [spot.name], [`${spelling} ${spot.name}`])
  }
}

function differsAt(line: readonly Inline[], place: number, respelled: (inline: Inline) => Inline): boolean {
  const inline = line[place]
  return inline !== undefined && differs(inline, respelled(inline))
}

function differs(inline: Inline, other: Inline): boolean {
  if (inline.kind !== 'text') return false
  return other.kind === 'text' ? inline.text !== other.text : /[\p{L}\p{N}]/u.test(inline.text)
}
