import { wordsOf } from '../src/compare/text/words-of.ts'
import type { Inline } from '../src/model/document.ts'
import { plainText } from '../src/render/plain-text.ts'
import type { Chance } from './diff-chance.ts'
import { done, type Edit, type Editing, freeSpots, type Spot, wordCount } from './diff-editing.ts'
import { changed } from './diff-statements.ts'

/** Words that the edited reports do not have. */
const NEW_WORDS = ['phấn khởi', 'ráo riết', 'chớp nhoáng', 'êm thấm', 'rốt ráo', 'nhộn nhịp']
/** A shorter passage of which a word is changed is another passage. */
const FEWEST_WORDS = 9

/** Another last digit in one figure. */
export const editFigure: Edit = (editing, chance) => {
  const spots = freeSpots(editing).filter(({ line }) => line.some(isFigure))
  if (spots.length === 0) return undefined
  const spot = chance.of(spots)
  const index = chance.of([...spot.line.keys()].filter((place) => isFigure(spot.line[place])))
  const figure = spot.line[index]
  if (figure?.kind !== 'figure') return undefined
  const text = figure.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  return replaced(editing, spot, spot.line.with(index, { ...figure, text }), true)
}

/** So many words replaced by others; none replaced is words put in between. */
export function editWords(count: number, where: (spot: Spot) => boolean): Edit {
  return (editing, chance) => {
    const spots = freeSpots(editing).filter((spot) => where(spot) && wordCount(spot.line) >= FEWEST_WORDS)
    if (spots.length === 0) return undefined
    const spot = chance.of(spots)
    const line = withNewWords(spot.line, count, chance)
    return line && replaced(editing, spot, line, false)
  }
}

function withNewWords(line: readonly Inline[], count: number, chance: Chance): readonly Inline[] | undefined {
  const fresh = chance.of(NEW_WORDS)
  if (plainText(line).includes(fresh)) return undefined
  const index = chance.upTo(line.length)
  const inline = line[index]
  if (inline?.kind !== 'text') return undefined
  const words = inline.text.split(' ')
  const starts = [...words.keys()].filter(
    (start) => words.slice(start, start + count + 2).filter(isWord).length === count + 2,
  )
  if (starts.length === 0) return undefined
  const text = words.toSpliced(chance.of(starts) + 1, count, fresh).join(' ')
  return line.with(index, { kind: 'text', text })
}

/** The line in place of the spot's, and the words that differ. */
function replaced(editing: Editing, spot: Spot, line: readonly Inline[], onlyFigures: boolean): Editing {
  const [before, after] = [textsOf(spot.line), textsOf(line)]
  const statement = changed(spot.name, without(before, after), without(after, before), onlyFigures)
  return done(editing, spot.replaced(line), [spot.name], [statement])
}

function textsOf(line: readonly Inline[]): readonly string[] {
  return wordsOf(line)
    .filter(({ note }) => note === undefined)
    .map(({ text }) => text.trim())
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return words.filter((word) => {
    const place = left.indexOf(word)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

function isFigure(inline: Inline | undefined): boolean {
  return inline?.kind === 'figure' && /\d/.test(inline.text)
}

function isWord(text: string): boolean {
  return /^\p{L}+$/u.test(text)
}
