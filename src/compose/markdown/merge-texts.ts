import type { Inline } from '../../model/document.ts'
import { cleanText } from '../templating/clean-text.ts'

/** Neighbouring texts as one, clean and never empty; no blank before a note, none at a line's ends. */
export function mergeTexts(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = []
  for (const inline of inlines) {
    const last = merged.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text') merged[merged.length - 1] = joined(last.text, inline.text)
    else {
      if (inline.kind === 'footnote' && last?.kind === 'text')
        merged[merged.length - 1] = joined(last.text.trimEnd(), '')
      merged.push(inline)
    }
  }
  return merged
    .map((each) => (each.kind === 'text' ? joined(each.text, '') : each))
    .filter((each) => each.kind !== 'text' || each.text !== '')
}

function joined(left: string, right: string): Inline & { readonly kind: 'text' } {
  return { kind: 'text', text: cleanText(left + right) }
}
