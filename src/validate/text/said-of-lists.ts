import type { Figures } from '../../model/figure.ts'
import { mayBe } from '../direction-words.ts'
import { type SignedFigure, signedFigures } from './figure-signs.ts'
import type { Filled, ReadableText } from './readable-texts.ts'
import type { SaidOfFigures } from './said-of-figures.ts'
import { sentencesOf } from './sentences.ts'

/** `Các nhóm tăng giá: A (tăng 1%), B (giảm 2%)`: the words lead straight to the list. */
const HEADING = /(?<![\p{L}\p{N}])(?<way>tăng|giảm)(?:\s+[\p{L}\p{N}]+){0,8}\s*(?::|(?:gồm|là)\s*:?)\s*$/iu
const NEGATED = /(?<!\p{L})(?:không|chưa|kéo|mức|tỷ lệ|tốc độ|(?:tăng|giảm)(?:\s*[,/]|\s+(?:và|hoặc|hay))?)\s*$/iu
const MOST_BEFORE = 120

/** Lists that print how each of their items changed, after a word of direction. */
export function saidOfLists(figures: Figures, text: ReadableText): readonly SaidOfFigures[] {
  return text.filled.flatMap((each) => {
    const signs = each.inlines[0]?.kind === 'text' ? signedFigures(figures, each) : []
    const heading = signs.length > 0 ? headingOf(text, each) : undefined
    if (!heading) return []
    const { word, said, start } = heading
    const of = signs.filter(({ versus }) => speaksOf(said, versus))
    return [{ said, start, end: start + said.length, against: of.filter(({ range }) => !mayBe(word, range)) }]
  })
}

interface Heading {
  readonly word: 'up' | 'down'
  readonly said: string
  readonly start: number
}

function headingOf({ text }: ReadableText, { start }: Filled): Heading | undefined {
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start)
  const sentence = sentencesOf(before).at(-1)
  const found = sentence && HEADING.exec(sentence.text)
  if (!found || NEGATED.test(sentence.text.slice(0, found.index))) return undefined
  const said = found[0].replace(/[\s:]+$/u, '')
  if (/tăng/iu.test(said) && /giảm/iu.test(said)) return undefined
  const word = found.groups?.way?.toLowerCase() === 'tăng' ? 'up' : 'down'
  return { word, said, start: start - before.length + sentence.start + found.index }
}

const named: Readonly<Record<SignedFigure['versus'], RegExp>> = {
  'previous-year': /cùng\s+kỳ/iu,
  'previous-month': /tháng\s+trước/iu,
  plan: /kế\s+hoạch|dự\s+toán/iu,
}

/** A heading that names its base speaks of that base only. */
function speaksOf(said: string, versus: SignedFigure['versus']): boolean {
  return named[versus].test(said) || !Object.values(named).some((base) => base.test(said))
}
