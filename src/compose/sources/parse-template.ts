import Handlebars from 'handlebars'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { readPlainTemplate } from './plain-template.ts'
import { lineOf, pointInText } from './span-in-text.ts'
import type { TemplateText } from './template-text.ts'

export interface ParsedText {
  readonly text: TemplateText
  readonly program: hbs.AST.Program
}

export type ParsedTemplate =
  | { readonly kind: 'parsed'; readonly parsed: ParsedText }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

/** Handlebars throws at its first fault and tells the line only inside the message. */
export function parseTemplate(text: TemplateText): ParsedTemplate {
  try {
    // A tree is not parsed again: blanks around blocks are dropped in it, as in one that the library has read.
    const read = readPlainTemplate(text.key, text.text) as unknown as string | undefined
    return { kind: 'parsed', parsed: { text, program: Handlebars.parse(read ?? text.text, { srcName: text.key }) } }
  } catch (error) {
    return { kind: 'fault', diagnostic: syntaxFault(text, error instanceof Error ? error.message : String(error)) }
  }
}

function syntaxFault(text: TemplateText, message: string): Diagnostic {
  const unmatched = /^(.*) doesn't match (.*) - (\d+):(\d+)$/.exec(message)
  if (unmatched) {
    const [, opened = '', closed = '', line, column] = unmatched
    return fault('template-syntax', pointInText(text, Number(line), Number(column)), {
      vi: `khối mở bằng {{#${opened}}} nhưng đóng bằng {{/${closed}}}`,
      en: `the block {{#${opened}}} is closed by {{/${closed}}}`,
    })
  }
  const reason = reasonOf(message)
  return fault('template-syntax', placeOf(text, message), {
    vi: reason.vi,
    en: reason.en,
  })
}

function reasonOf(message: string): { readonly vi: string; readonly en: string } {
  if (/got 'EOF'/.test(message))
    return {
      vi: 'mẫu kết thúc khi một lệnh {{…}} hoặc một khối {{#…}} chưa đóng',
      en: 'the template ends inside a command {{…}} or a block {{#…}}',
    }
  return { vi: 'lệnh {{…}} viết sai cú pháp', en: 'a command {{…}} is not well formed' }
}

/**
 * Line and column out of `Parse error on line 2:\n…context…\n-----^`. The context loses its line breaks,
 * so the column is where the longest end of it that is in the line stops.
 */
function placeOf(text: TemplateText, message: string): Span {
  const [first = '', context = '', pointer = ''] = message.split('\n')
  const line = Number(/line (\d+)/.exec(first)?.[1] ?? 1)
  const before = context.slice(0, Math.max(0, pointer.indexOf('^')))
  const typed = lineOf(text, line)
  for (let start = 0; start < before.length; start++) {
    const at = typed.indexOf(before.slice(start))
    if (at >= 0) return pointInText(text, line, at + before.length - start)
  }
  return pointInText(text, line, 0)
}
