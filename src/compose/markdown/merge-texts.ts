import type { Inline } from '../../model/document.ts'
import { cleanText } from '../templating/clean-text.ts'

const CLOSING = /^[\s.,;:!?…)\]”’/]/

/** Neighbouring texts as one, clean and never empty. A blank before a note goes behind it: the note stands tight. */
export function mergeTexts(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = []
  let owesBlank = false
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.kind === 'footnote') {
      if (last?.kind === 'text' && /\s$/.test(last.text)) {
        merged[merged.length - 1] = textOf(last.text.trimEnd())
        owesBlank = true
      }
      merged.push(inline)
      continue
    }
    if (inline.kind === 'text' && inline.text === '') continue
    const before = owesBlank && !(inline.kind === 'text' && CLOSING.test(inline.text)) ? ' ' : ''
    owesBlank = false
    if (inline.kind === 'text') {
      if (last?.kind === 'text') merged[merged.length - 1] = textOf(last.text + inline.text)
      else merged.push(textOf(before + inline.text))
    } else merged.push(...(before === '' ? [] : [textOf(before)]), inline)
  }
  return merged.filter((each) => each.kind !== 'text' || each.text !== '')
}

function textOf(text: string): Inline & { readonly kind: 'text' } {
  return { kind: 'text', text: cleanText(text) }
}
