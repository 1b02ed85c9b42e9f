import type { Word } from '../../model/comparison.ts'
import type { FootnoteId, Inline } from '../../model/document.ts'
import type { FigureId } from '../../model/figure.ts'

/** What is one word, the longest first: `1596/UBND-KGVX`, `16/11/2020`, `5,01%`, `Covid`, and any other character by itself. */
const TOKEN = new RegExp(
  [
    String.raw`\d+(?:/\d+)*/\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑–][\p{L}\p{M}\p{N}]+)*`,
    String.raw`\d{1,2}/\d{1,2}/\d{4}(?!\d)`,
    String.raw`(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)`,
    String.raw`(?<=ng(?:à|a\u0300)y\s)\d{1,2}/\d{1,2}(?!\d)`,
    String.raw`\d+(?:[.,]\d+)*(?![\p{L}\p{M}\p{N}])(?:[ \u00a0]?%)?`,
    String.raw`[\p{L}\p{M}\p{N}]+`,
    '.',
  ]
    .map((each) => String.raw`(?:${each})\s*`)
    .join('|'),
  'gsu',
)

interface Face {
  readonly strong: boolean
  readonly emphasis: boolean
}

/** A part of a line in one face; `figure` where it is the print of a figure. */
interface Part extends Face {
  readonly text: string
  readonly figure?: FigureId
  readonly note?: FootnoteId
}

const PLAIN_FACE: Face = { strong: false, emphasis: false }

/**
 * The words of a line; their texts make up the line again, with `\n` for a line break. A word never reaches over the
 * edge of a figure, and has the face of its first letter.
 */
export function wordsOf(line: readonly Inline[]): readonly Word[] {
  const parts: Part[] = []
  pushParts(parts, line, PLAIN_FACE)
  const words: Word[] = []
  for (let start = 0; start < parts.length; ) {
    const end = endOfStretch(parts, start)
    pushWords(words, parts.slice(start, end))
    start = end
  }
  return withBlanksBehind(words)
}

function pushParts(parts: Part[], line: readonly Inline[], face: Face): void {
  for (const inline of line) {
    switch (inline.kind) {
      case 'text':
        parts.push({ text: inline.text, ...face })
        break
      case 'figure':
        parts.push({ text: inline.text, figure: inline.figure, ...face })
        break
      case 'footnote':
        parts.push({ text: '', note: inline.note, ...face })
        break
      case 'line-break':
        parts.push({ text: '\n', ...face })
        break
      case 'strong':
        pushParts(parts, inline.children, { ...face, strong: true })
        break
      case 'emphasis':
        pushParts(parts, inline.children, { ...face, emphasis: true })
    }
  }
}

/** Words may go on from one part to the next where neither is a figure or a note. */
function endOfStretch(parts: readonly Part[], start: number): number {
  let end = start + 1
  while (end < parts.length && isPlain(parts[start]) && isPlain(parts[end])) end++
  return end
}

function isPlain(part: Part | undefined): boolean {
  return part !== undefined && part.figure === undefined && part.note === undefined
}

function pushWords(words: Word[], stretch: readonly Part[]): void {
  const [first] = stretch
  if (!first) return
  if (first.note !== undefined) {
    words.push({ text: '', strong: first.strong, emphasis: first.emphasis, note: first.note })
    return
  }
  const text = stretch.length === 1 ? first.text : stretch.map((part) => part.text).join('')
  let part = 0
  let end = first.text.length
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    while (index >= end && part < stretch.length - 1) end += stretch[++part]?.text.length ?? 0
    words.push(word(token, stretch[part] ?? first))
  }
}

function word(text: string, { strong, emphasis, figure }: Part): Word {
  return figure === undefined ? { text, strong, emphasis } : { text, strong, emphasis, figure }
}

/** Blanks belong to the word before them; behind a note, which has no text, to the word after it. */
function withBlanksBehind(tokens: readonly Word[]): readonly Word[] {
  const words: Word[] = []
  let blank = ''
  for (const token of tokens) {
    const last = words.at(-1)
    if (token.note !== undefined) words.push(token)
    else if (token.text.trim() !== '') {
      words.push(blank === '' ? token : { ...token, text: blank + token.text })
      blank = ''
    } else if (last && last.note === undefined) words[words.length - 1] = { ...last, text: last.text + token.text }
    else blank += token.text
  }
  return blank === '' ? words : [...words, { text: blank, ...PLAIN_FACE }]
}
