import type { ReadableText } from './readable-texts.ts'
import { BOUND } from './scan.ts'
import { sentencesOf } from './sentences.ts'
import { typedFigures } from './typed-figures.ts'

export interface SaidSentence {
  readonly text: ReadableText
  readonly start: number
  readonly end: number
  /** The figures that were typed in it, in their order. */
  readonly typed: readonly string[]
}

/** Fewer words are headings and set phrases. */
const FEWEST_WORDS = 8

/** The places of each sentence that stands in several, figures that were typed in it set aside. */
export function repeatedSentences(texts: readonly ReadableText[]): readonly (readonly SaidSentence[])[] {
  const places = new Map<string, SaidSentence[]>()
  for (const text of texts) {
    for (const sentence of sentencesOf(text.text)) {
      const { key, typed } = withoutFigures(text, sentence)
      if (sentence.text.includes(BOUND) || key.split(' ').length < FEWEST_WORDS) continue
      const start = sentence.start + (/^\s*/.exec(sentence.text)?.[0].length ?? 0)
      const said = { text, start, end: start + sentence.text.trim().length, typed }
      const known = places.get(key)
      if (known) known.push(said)
      else places.set(key, [said])
    }
  }
  return [...places.values()].filter(({ length }) => length > 1)
}

/** What is filled in stays: other figures make another sentence. */
function withoutFigures(
  { filled }: ReadableText,
  { text, start }: { readonly text: string; readonly start: number },
): { readonly key: string; readonly typed: readonly string[] } {
  const typed: string[] = []
  let plain = ''
  let end = 0
  for (const { text: figure, offset } of typedFigures(text)) {
    const at = start + offset
    if (filled.some((each) => each.start <= at && at < each.end)) continue
    typed.push(figure)
    plain += `${text.slice(end, offset)}#`
    end = offset + figure.length
  }
  return { key: wordsOf(plain + text.slice(end)), typed }
}

function wordsOf(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#%/.,]+/gu, ' ')
    .replaceAll(/[.,]+(?=\s|$)/g, '')
    .trim()
}
