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

/**
 * The words of a line; their texts make up the line again, with `\n` for a line break. A word never reaches over the
 * edge of a figure, and has the face of its first letter.
 */
export function wordsOf(line: readonly Inline[]): readonly Word[] {
  const words: Word[] = []
  let blank = ''
  for (const stretch of stretches(partsOf(line, { strong: false, emphasis: false }))) {
    for (const word of wordsOfStretch(stretch)) {
      const last = words.at(-1)
      if (word.note !== undefined) words.push(word)
      else if (word.text.trim() !== '') {
        words.push({ ...word, text: blank + word.text })
        blank = ''
      } else if (last && last.note === undefined) words[words.length - 1] = { ...last, text: last.text + word.text }
      else blank += word.text
    }
  }
  return blank === '' ? words : [...words, { text: blank, strong: false, emphasis: false }]
}

function partsOf(line: readonly Inline[], face: Face): readonly Part[] {
  return line.flatMap((inline) => partsOfOne(inline, face))
}

function partsOfOne(inline: Inline, face: Face): readonly Part[] {
  switch (inline.kind) {
    case 'text':
      return [{ text: inline.text, ...face }]
    case 'figure':
      return [{ text: inline.text, figure: inline.figure, ...face }]
    case 'footnote':
      return [{ text: '', note: inline.note, ...face }]
    case 'line-break':
      return [{ text: '\n', ...face }]
    case 'strong':
      return partsOf(inline.children, { ...face, strong: true })
    case 'emphasis':
      return partsOf(inline.children, { ...face, emphasis: true })
  }
}

/** Parts in which words may be joined: neighbours that are neither figures nor notes. */
function stretches(parts: readonly Part[]): readonly (readonly Part[])[] {
  const joined: Part[][] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const isPlain = part.figure === undefined && part.note === undefined
    if (isPlain && last?.[0] && last[0].figure === undefined && last[0].note === undefined) last.push(part)
    else joined.push([part])
  }
  return joined
}

function wordsOfStretch(parts: readonly Part[]): readonly Word[] {
  const [first] = parts
  if (first?.note !== undefined) {
    return [{ text: '', strong: first.strong, emphasis: first.emphasis, note: first.note }]
  }
  const text = parts.map((part) => part.text).join('')
  const words: Word[] = []
  let part = 0
  let end = first?.text.length ?? 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    while (index >= end && part < parts.length - 1) end += parts[++part]?.text.length ?? 0
    words.push(word(token, parts[part]))
  }
  return words
}

function word(text: string, face: Part | undefined): Word {
  const { strong = false, emphasis = false, figure } = face ?? {}
  return figure === undefined ? { text, strong, emphasis } : { text, strong, emphasis, figure }
}
