import type { Block, Inline } from '../model/document.ts'
import { plainText } from './plain-text.ts'

/** The body with `./.` at its end, as the decree closes the text of a document. A full stop already there is not doubled. */
export function withEndOfText(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (last === undefined) return blocks
  switch (last.kind) {
    case 'table':
    case 'chart':
      return [...blocks, { kind: 'paragraph', inlines: [{ kind: 'text', text: './.' }] }]
    case 'heading':
    case 'paragraph':
    case 'item':
      return [...blocks.slice(0, -1), { ...last, inlines: ended(last.inlines) }]
  }
}

function ended(inlines: readonly Inline[]): readonly Inline[] {
  const text = plainText(inlines).trimEnd()
  if (text.endsWith('./.')) return inlines
  return [...inlines, { kind: 'text', text: text.endsWith('.') ? '/.' : './.' }]
}
