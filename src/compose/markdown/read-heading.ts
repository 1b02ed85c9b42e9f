import type { Token } from 'markdown-it'
import type { Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import type { ReadBlock, UnnumberedHeading } from './read-block.ts'

const UNNUMBERED = /\s*\{khong_so\}\s*$/

/** `# Tiêu đề`, `# Tiêu đề {khong_so}`. */
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
  if (last?.kind !== 'text' || !UNNUMBERED.test(last.text))
    return inlines.length > 0 ? [{ kind: 'heading', level, isNumbered: true, inlines, span }] : []
  const text = last.text.replace(UNNUMBERED, '')
  const left: readonly Inline[] = [...inlines.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])]
  return left.length > 0 ? [{ kind: 'heading', level, isNumbered: false, inlines: left, span }] : []
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
