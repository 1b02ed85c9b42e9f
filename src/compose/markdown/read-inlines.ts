import type { Token } from 'markdown-it'
import type { Inline } from '../../model/document.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { cleanText } from '../templating/clean-text.ts'
import { MARK } from '../templating/marks.ts'
import { mergeTexts } from './merge-texts.ts'
import type { LineReading } from './reading.ts'
import { refusal } from './refused.ts'

const HTML = /<\/?[a-z][^<>]*>/i

/** The inlines of a line of tokens; emphasis becomes a tree, marks become what they stand for. */
export function readInlines(tokens: readonly Token[], reading: LineReading): readonly Inline[] {
  const open: { readonly type: string; readonly before: Inline[] }[] = []
  let current: Inline[] = []
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (HTML.test(token.content)) refuse('html', reading)
        current.push(...readMarks(token.content, reading))
        break
      case 'text_special':
        current.push({ kind: 'text', text: token.content })
        break
      case 'softbreak':
        current.push({ kind: 'text', text: ' ' })
        break
      case 'hardbreak':
        current.push({ kind: 'line-break' })
        break
      case 'strong_open':
      case 'em_open':
        open.push({ type: token.type, before: current })
        current = []
        break
      case 'strong_close':
      case 'em_close': {
        const children = mergeTexts(current)
        current = open.pop()?.before ?? []
        if (children.length > 0) current.push({ kind: token.type === 'em_close' ? 'emphasis' : 'strong', children })
        break
      }
      default:
        refuse(token.type, reading)
    }
  }
  return mergeTexts(current)
}

function refuse(construct: string, { span, report }: LineReading): void {
  const message = refusal(construct)
  if (message) report(fault('unsupported-markdown', span, message))
}

/** Text with marks in it, as inlines. A table's or a chart's mark stands here only if it is not alone. */
function readMarks(text: string, reading: LineReading): readonly Inline[] {
  return text
    .split(MARK)
    .flatMap((piece, index) => (index % 2 === 0 ? [textOf(piece)] : readMark(Number(piece), reading)))
}

function textOf(text: string): Inline {
  return { kind: 'text', text }
}

function readMark(index: number, reading: LineReading): readonly Inline[] {
  const marked = reading.marks.at(index)
  switch (marked?.kind) {
    case 'inline':
      return [clean(marked.inline)]
    case 'note':
      return [{ kind: 'footnote', note: marked.note, first: true }]
    case 'table':
      return notAlone('bang', marked.span, reading)
    case 'charts':
      return notAlone('bieu_do', marked.span, reading)
    case undefined:
      return []
  }
}

/** @returns nothing in place of what fills a paragraph of its own */
function notAlone(helper: string, span: Span, { report }: LineReading): readonly Inline[] {
  report(
    fault('table-not-alone', span, {
      vi: `{{${helper}}} phải đứng riêng một đoạn, trước và sau là dòng trống`,
      en: `{{${helper}}} must stand alone, with a blank line before and after it`,
    }),
  )
  return []
}

function clean(inline: Inline): Inline {
  return inline.kind === 'figure' ? { ...inline, text: cleanText(inline.text) } : inline
}
