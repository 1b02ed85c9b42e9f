import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/source.ts'
import { fault } from '../fault.ts'

/** `[^1]` as other programs write notes, or a raised figure after a word; not after a unit of length (`km²`). */
const TYPED_REFERENCE = /\[\^[^\]\s]+\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079](?<=\p{L}{2}.)(?<!(?:[ckdm]m|mét).)/u

/** A reference to a note, typed by hand: no note answers to it, and nothing keeps its number in order. */
export function typedReference(text: string, span: Span): Diagnostic | undefined {
  const [typed] = TYPED_REFERENCE.exec(text) ?? []
  if (typed === undefined) return undefined
  return fault(
    'footnote',
    span,
    { vi: `dấu chú thích “${typed}” được gõ tay`, en: `the reference “${typed}” is typed by hand` },
    [
      {
        vi: 'viết {{#chu_thich}}…{{/chu_thich}} ngay chỗ cần chú thích; chương trình tự đánh số',
        en: 'write {{#chu_thich}}…{{/chu_thich}} at the place; the program gives the number',
      },
    ],
  )
}
