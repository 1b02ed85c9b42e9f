import { numberWords, readNumberWords } from '../../numbers/number-words.ts'
import type { ReadableText } from './readable-texts.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A number of things, right before the list of these things. */
export interface StatedCount {
  /** `08 đơn vị` */
  readonly text: string
  readonly count: number
  /** Things that have names of their own, or that are told in any words. */
  readonly kind: 'names' | 'words'
  readonly start: number
  readonly end: number
  /** What follows, as far as the list can go. */
  readonly list: { readonly start: number; readonly end: number }
  readonly isBracketed: boolean
}

const S = '[\\s\\u00a0]+'
const named = [
  ...[
    'đơn vị',
    'cơ quan',
    'sở, ban, ngành',
    'sở, ngành',
    'sở',
    'ban',
    'ngành',
    'địa phương',
    'huyện',
    'thành phố',
    'thị xã',
    'tỉnh',
    'quốc gia',
  ],
  ...['nước', 'tổ chức', 'ngân hàng', 'doanh nghiệp', 'cơn bão', 'thị trấn', 'xã', 'phường', 'giải'],
]
const told = [
  ...['nhóm', 'lĩnh vực', 'nội dung', 'nhiệm vụ', 'giải pháp', 'mục tiêu', 'tiêu chí', 'chỉ tiêu', 'khâu', 'đột phá'],
  ...['trụ cột', 'chương trình', 'đề án', 'mặt', 'yếu tố', 'nguyên nhân', 'hạn chế', 'tồn tại', 'mặt hàng', 'loại'],
]
/** Named in brackets, they may be where the things counted are: `12 xã (huyện A, huyện B)`. */
const withinOthers: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'doanh nghiệp', 'giải'])

function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', S))
    .join('|')
}

/** Not all of them are listed, the number is rounded, or it is an ordinal, a date, a fraction. */
const NOT_COUNTED =
  '(?<!(?:hơn|trên|gần|khoảng|ít nhất|tối thiểu|tối đa|trong số|trong|thứ|số|quý|tháng|năm|ngày|lần|đợt|khóa|cấp|mức độ|kỳ|từ|đến|đầu|vài)\\s+)'
const REST = `(?:[\\s\\u00a0]+(?!(?:${numberWords}|trong|như|gồm|bao|là|các|những|thuộc|của|tại|ở|do|vì|theo|trên)(?!\\p{L}))\\p{L}[\\p{L}\\-/]*){0,10}`
const INTRO = `(?<intro>${S.replace('+', '*')}(?:,?[\\s\\u00a0]*(?:bao${S}gồm|gồm${S}có|gồm|cụ${S}thể${S}là|cụ${S}thể|đó${S}là|là|như${S}sau)[\\s\\u00a0]*:|:|,?[\\s\\u00a0]*(?:bao${S}gồm|gồm${S}có|gồm)${S}|\\())`

const COUNTED = `(?<![\\p{L}\\p{N}.,/–-])${NOT_COUNTED}(?<count>\\d{1,2}|${numberWords})${S}(?:(?<named>${oneOf(named)})|(?<told>${oneOf(told)}))(?!\\p{L})${REST}${INTRO}`

export function statedCounts(text: ReadableText): readonly StatedCount[] {
  // Made when texts are asked for: a build that reads none should not pay for it.
  const counts = new RegExp(COUNTED, 'giu')
  return sentencesOf(text.text).flatMap((sentence) =>
    [...sentence.text.matchAll(counts)].flatMap((match) => statedCount(text, sentence, match) ?? []),
  )
}

function statedCount({ text }: ReadableText, sentence: Sentence, match: RegExpExecArray): StatedCount | undefined {
  const [whole, typed = ''] = [match[0], match.groups?.count]
  const { intro = '', named: name } = match.groups ?? {}
  // `năm` alone may be a year's: `cả năm nhóm hàng`.
  const count = /^\d/.test(typed) ? Number(typed) : typed === 'năm' ? 0 : (readNumberWords(typed) ?? 0)
  const isBracketed = intro.endsWith('(')
  if (count < 2 || (isBracketed && (withinOthers.has(name?.toLowerCase() ?? '') || /\s\p{Lu}\p{Ll}/u.test(whole))))
    return undefined
  const start = sentence.start + match.index
  const listStart = start + whole.length
  const sentenceEnd = sentence.start + sentence.text.length
  const close = isBracketed ? text.indexOf(')', listStart) : sentenceEnd
  if (close < 0 || close > sentenceEnd) return undefined
  return {
    text: whole.slice(0, whole.length - intro.length).replaceAll(/\s+/g, ' '),
    count,
    kind: name === undefined ? 'words' : 'names',
    start,
    end: listStart - intro.length,
    list: { start: listStart, end: close },
    isBracketed,
  }
}
