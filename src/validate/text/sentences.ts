/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** A full stop inside a number has no blank behind it; some abbreviations have. */
const END =
  /(?<!(?<!\p{L})(?:TP|Tp|TT|TX|ThS|TS|BS|PGS|GS))\.(?=["”)]*(?:\s|$))|[!?](?=["”)]*(?:\s|$))|…(?=["”)]*\s+\p{Lu})|\n\s*\n|\n(?=\s*(?:[-+>#]|\d{1,2}[.)])\s)/gu

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(END)) {
    sentences.push({ text: text.slice(start, index + end.length), start })
    start = index + end.length
  }
  return [...sentences, { text: text.slice(start), start }].filter((each) => each.text.trim() !== '')
}
