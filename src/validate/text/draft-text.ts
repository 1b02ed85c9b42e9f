import type { Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import type { Filled, ReadableText } from './readable-texts.ts'
import { BOUND, type Call } from './scan.ts'
import type { TemplateText } from './template-text.ts'

/** A stretch of the readable text, and the stretch of the source that it stands for. */
interface Part {
  readonly start: number
  readonly offset: number
  /** Of a call; what was typed is as long here as there. */
  readonly length?: number
}

/** A text while its pieces are put together. */
export interface Draft {
  type(text: string, offset: number): void
  /** With nothing where the call prints no phrase of its own. */
  fill(call: Call, inlines: readonly Inline[] | undefined): void
  /** A note, at the place reached. */
  hang(note: () => ReadableText | undefined): void
  read(): ReadableText
}

export function drafted(source: TemplateText): Draft {
  const parts: Part[] = []
  const filled: Filled[] = []
  const hanging = new Map<number, () => ReadableText | undefined>()
  let text = ''
  return {
    type: (typed, offset) => {
      if (typed !== '') parts.push({ start: text.length, offset })
      text += typed.replaceAll('*', ' ')
    },
    fill: (call, inlines) => {
      const start = text.length
      parts.push({ start, offset: call.offset, length: call.length })
      text += inlines ? wordsOf(inlines) : BOUND
      if (inlines && inlines.length > 0) filled.push({ call, inlines, start, end: text.length })
    },
    hang: (note) => hanging.set(text.length, note),
    read: () => ({
      subject: source.subject,
      text,
      filled,
      noteAt: (at) => hanging.get(at)?.(),
      spanOf: (start, end) => spanOf(source, parts, { start, end }),
    }),
  }
}

function spanOf(source: TemplateText, parts: readonly Part[], { start, end }: { start: number; end: number }): Span {
  const from = sourceOffset(parts, start).first
  const to = sourceOffset(parts, Math.max(start, end - 1)).last
  const lineEnd = source.text.indexOf('\n', from)
  return source.spanOf(from, Math.max(1, (lineEnd < 0 ? to : Math.min(to, lineEnd)) - from))
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((each) => ('text' in each ? each.text : '')).join('')
}

/** The first and, exclusive, the last unit of the source that the unit at `index` stands for. */
function sourceOffset(parts: readonly Part[], index: number): { readonly first: number; readonly last: number } {
  const part = parts.findLast(({ start }) => start <= index)
  if (!part) return { first: 0, last: 1 }
  if (part.length !== undefined) return { first: part.offset, last: part.offset + part.length }
  const first = part.offset + index - part.start
  return { first, last: first + 1 }
}
