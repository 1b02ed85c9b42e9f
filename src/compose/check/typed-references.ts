import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'
import { pointInText } from '../sources/span-in-text.ts'
import type { TemplateText } from '../sources/template-text.ts'

/** `[^1]` as other programs write notes, or a raised figure after a word; not after a unit of length (`km²`). */
const TYPED_REFERENCE =
  /(?<!\\)\[\^[^\]\s]+\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079](?<=\p{L}{2}.)(?<!(?:[ckdm]m|mét).)/gu

/** Whether there may be any: asked of every text, while hardly one has. */
const SIGNS = /\[\^|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/

/** References to notes that were typed by hand: no note answers to them, and nothing keeps their numbers in order. */
export function typedReferences(
  { original, loc }: hbs.AST.ContentStatement,
  text: TemplateText,
): readonly Diagnostic[] {
  const typedText = String(original)
  if (!SIGNS.test(typedText)) return []
  return typedText.split('\n').flatMap((line, index) =>
    [...line.matchAll(TYPED_REFERENCE)].map(({ 0: typed, index: column }) => {
      const start = pointInText(text, loc.start.line + index, (index === 0 ? loc.start.column : 0) + column)
      return refused(typed, { ...start, length: typed.length })
    }),
  )
}

function refused(typed: string, span: Span): Diagnostic {
  const message = { vi: `dấu chú thích “${typed}” được gõ tay`, en: `the reference “${typed}” is typed by hand` }
  return fault('footnote', span, message, [
    {
      vi: 'viết {{#chu_thich}}…{{/chu_thich}} ngay chỗ cần chú thích; chương trình tự đánh số',
      en: 'write {{#chu_thich}}…{{/chu_thich}} at the place; the program gives the number',
    },
  ])
}
