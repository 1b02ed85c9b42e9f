/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** A full stop inside a number has no blank behind it; some abbreviations have. */
const END =
  /(?<!(?<!\p{L})(?:TP|Tp|TT|TX|ThS|TS|BS|PGS|GS))\.(?=["”)]*(?:\s|$))|[!?](?=["”)]*(?:\s|$))|…(?=["”)]*\s+\p{Lu})|\n\s*\n|\n(?=\s*(?:[-+>#]|\d{1,2}[.)])\s)/gu

/** No sentence is as long: a pasted text without full stops is read in pieces. */
const LONGEST = 4000

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(END)) {
    sentences.push(...piecesOf(text.slice(start, index + end.length), start))
    start = index + end.length
  }
  return [...sentences, ...piecesOf(text.slice(start), start)].filter((each) => each.text.trim() !== '')
}

function piecesOf(text: string, start: number): readonly Sentence[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, index) => ({
    text: text.slice(index * LONGEST, (index + 1) * LONGEST),
    start: start + index * LONGEST,
  }))
}
