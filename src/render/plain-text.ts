import type { Inline } from '../model/document.ts'

/** The words of a line: no marks, no notes; a line break is a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text
    case 'strong':
    case 'emphasis':
      return plainText(inline.children)
    case 'line-break':
      return ' '
    case 'footnote':
      return ''
  }
}
