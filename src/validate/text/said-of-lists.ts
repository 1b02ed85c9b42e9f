import type { Figures } from '../../model/figure.ts'
import { mayBe } from '../direction-words.ts'
import { type SignedFigure, signedFigures } from './figure-signs.ts'
import type { Filled, ReadableText } from './readable-texts.ts'
import type { SaidOfFigures } from './said-of-figures.ts'
import { sentencesOf } from './sentences.ts'

/** `Các nhóm tăng giá: A (tăng 1%), B (giảm 2%)`: the words lead straight to the list. */
const HEADING = /(?<![\p{L}\p{N}])(?<way>tăng|giảm)(?:\s+[\p{L}\p{N}]+){0,8}\s*(?::|(?:gồm|là)\s*:?)\s*$/iu
const NEGATED = /(?<!\p{L})(?:không|chưa|kéo|mức|tỷ lệ|tốc độ|(?:tăng|giảm)(?:\s*[,/]|\s+(?:và|hoặc|hay))?)\s*$/iu
/** `sản lượng giảm (tăng 5%)`: of a single figure, with no word between that could be its subject. */
const BRACKETED = /(?<![\p{L}\p{N}])(?<way>tăng|giảm)\s*\(\s*$/iu
/** Wishes and forecasts are not said of what is printed. */
const NOT_SAID = /(?<!\p{L})(?:phấn đấu|dự kiến|dự báo|nhằm|để|sẽ|cần|phải|mục tiêu)(?!\p{L})/iu
const MOST_BEFORE = 120

/** Lists that print how each of their items changed, or a change in brackets, right after a word of direction. */
export function saidOfLists(figures: Figures, text: ReadableText): readonly SaidOfFigures[] {
  return text.filled.flatMap((each): SaidOfFigures[] => {
    const signs = signedFigures(figures, each)
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

function headingOf({ text }: ReadableText, { start, inlines }: Filled): Heading | undefined {
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start)
  const sentence = sentencesOf(before).at(-1)
  const found = sentence && (inlines[0]?.kind === 'text' ? HEADING : BRACKETED).exec(sentence.text)
  const lead = sentence?.text.slice(0, found?.index) ?? ''
  if (!sentence || !found || NEGATED.test(lead) || NOT_SAID.test(lead)) return undefined
  const said = found[0].replace(/[\s:(]+$/u, '')
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
  return named[versus].test(said) || !/(?<!\p{L})so(?!\p{L})|cùng\s+kỳ|tháng\s+trước|kế\s+hoạch|dự\s+toán/iu.test(said)
}
