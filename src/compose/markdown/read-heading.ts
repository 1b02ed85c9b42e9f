import type { Token } from 'markdown-it'
import type { Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import type { ReadBlock, UnnumberedHeading } from './read-block.ts'

const TYPED_NUMBER = /\s*\{(?:khong_so|so="([^"{}]*)")\}\s*$/

/** `# Tiêu đề`, `# Tiêu đề {khong_so}`, `# Tiêu đề {so="Phần thứ nhất."}`. */
export function readHeading(
  token: Token,
  inlines: readonly Inline[],
  span: Span,
  refuse: (construct: string) => void,
): readonly ReadBlock[] {
  if (token.markup === '=' || token.markup === '-') refuse('setext')
  const level = levelOf(token.markup)
  if (level === undefined) {
    refuse('deep_heading')
    return []
  }
  const last = inlines.at(-1)
  const typed = last?.kind === 'text' ? TYPED_NUMBER.exec(last.text) : null
  if (last?.kind !== 'text' || typed === null)
    return inlines.length > 0 ? [{ kind: 'heading', level, inlines, span }] : []
  const text = last.text.slice(0, typed.index)
  const left: readonly Inline[] = [...inlines.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])]
  return left.length > 0 ? [{ kind: 'heading', level, typedNumber: typed[1] ?? '', inlines: left, span }] : []
}

function levelOf(markup: string): UnnumberedHeading['level'] | undefined {
  switch (markup) {
    case '#':
    case '=':
      return 1
    case '##':
    case '-':
      return 2
    case '###':
      return 3
    default:
      return undefined
  }
}
