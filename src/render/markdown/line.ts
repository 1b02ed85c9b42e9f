import type { Inline } from '../../model/document.ts'
import { type Piece, pieces } from '../pieces.ts'
import { escaped, escapedAtStart } from './escape.ts'

/** A paragraph. A break inside it is a backslash at the end of the line. */
export function line(inlines: readonly Inline[]): string {
  const lines = inlineMarkdown(inlines).split('\n')
  return lines.map((each) => escapedAtStart(each.replace(/^ +/, ''))).join('\n')
}

/** What stands in a heading or in a cell, where no line may break and nothing can begin a list. */
export function unbrokenLine(inlines: readonly Inline[]): string {
  return inlineMarkdown(inlines).replaceAll('\\\n', ' ')
}

function inlineMarkdown(inlines: readonly Inline[]): string {
  return pieces(inlines)
    .map(pieceMarkdown)
    .join('')
    .replace(/^ +| +$/g, '')
}

function pieceMarkdown(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return faced(escaped(piece.text), `${piece.bold ? '**' : ''}${piece.italic ? '*' : ''}`)
    case 'note':
      // A second `[^1]` would print the note twice; the raised number only points at it.
      return piece.first ? `[^${piece.note}]` : raised(piece.note)
    case 'line-break':
      return '\\\n'
  }
}

/** Marks hold on to words: blanks at the edges go outside. */
function faced(text: string, marks: string): string {
  const words = text.trim()
  if (marks === '' || words === '') return text
  const start = text.indexOf(words)
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)]
  return `${before}${marks}${words}${marks}${after}`
}

function raised(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
}
